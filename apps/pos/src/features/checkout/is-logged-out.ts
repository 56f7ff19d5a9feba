import { ApiProblem } from "@pos-mi/client/api-problem";

/** True when nobody is logged in any more: this try did nothing, and an earlier one may have made the sale. */
export function isLoggedOut(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.code === "unauthenticated";
}
