import { env } from "@/env";
import { forward } from "../forward";

const handle = (request: Request) => forward(request, env.GATEWAY_URL);

export const dynamic = "force-dynamic";
export { handle as DELETE, handle as GET, handle as HEAD, handle as PATCH, handle as POST, handle as PUT };
