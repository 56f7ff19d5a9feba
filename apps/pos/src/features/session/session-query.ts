import { ApiProblem, unwrap } from "@pos-mi/client/api-problem";
import type { Session } from "@pos-mi/contracts/auth";
import { queryOptions } from "@tanstack/react-query";
import { gateway } from "@/features/shell/gateway";

async function readSession(): Promise<Session | null> {
  try {
    return await unwrap(gateway.auth.me.$get());
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.code === "unauthenticated") return null;
    throw error;
  }
}

/** Who is logged in: null is nobody. What the gateway answers here is what the till goes by. */
export const sessionQuery = queryOptions({ queryKey: ["session"], queryFn: readSession });
