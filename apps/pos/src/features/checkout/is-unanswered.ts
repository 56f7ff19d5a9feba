import { ApiProblem } from "@pos-mi/client/api-problem";
import { isLoggedOut } from "./is-logged-out";

/** True when the request may or may not have been carried out, so that only sending it again can tell. */
export function isUnanswered(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return true;
  const { status } = error.problem;
  return status >= 500 || status === 408 || status === 429 || isLoggedOut(error);
}
