import { z } from "zod";

const Env = z.object({
  GATEWAY_URL: z.url().default("http://127.0.0.1:4000"),
});

function readEnv() {
  const parsed = Env.safeParse(process.env);
  if (parsed.success) return parsed.data;
  throw new Error(`Invalid environment:\n${z.prettifyError(parsed.error)}`);
}

export const env = readEnv();
