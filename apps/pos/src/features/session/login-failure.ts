import { ApiProblem } from "@pos-mi/client/api-problem";

/** Why a login failed, as the till tells it; how many minutes to wait where that is the reason. */
export type LoginFailure =
  | { reason: "wrong" | "busy" | "unreachable" | "refused" }
  | { reason: "tooMany"; minutes: number };

const longestWaitSeconds = 15 * 60;

/** What to tell somebody whose login failed. */
export function loginFailureOf(error: unknown): LoginFailure {
  if (!(error instanceof ApiProblem)) return { reason: "unreachable" };
  const { code, status, retryAfterSeconds = longestWaitSeconds } = error.problem;
  if (code === "login_failed") return { reason: "wrong" };
  if (code === "too_many_attempts") return { reason: "tooMany", minutes: Math.ceil(retryAfterSeconds / 60) };
  if (code === "overloaded") return { reason: "busy" };
  return { reason: status >= 500 ? "unreachable" : "refused" };
}
