import { PROBLEM_MEDIA_TYPE } from "@pos-mi/contracts/problem";
import { PROBLEMS, type ProblemCode } from "@pos-mi/contracts/problem-codes";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppEnv } from "./app-env";
import { DomainError, type Refusal, toProblem } from "./domain-error";

/** How long a caller should wait before it asks a part again that was away, in seconds. */
const RETRY_AFTER_SECONDS = "1";

/** Answers with a problem (RFC 9457). */
export function problemResponse(c: Context<AppEnv>, code: ProblemCode, refusal?: Refusal): Response {
  const headers: Record<string, string> = { "Content-Type": PROBLEM_MEDIA_TYPE, "Cache-Control": "no-store" };
  if (PROBLEMS[code].status === 503) headers["Retry-After"] = RETRY_AFTER_SECONDS;
  if (refusal?.retryAfterSeconds) headers["Retry-After"] = String(refusal.retryAfterSeconds);
  if (PROBLEMS[code].status === 401) headers["WWW-Authenticate"] = 'Bearer realm="POS-Mi"';
  const body = toProblem(code, c.get("requestId"), refusal);
  return c.body(JSON.stringify(body), PROBLEMS[code].status, headers);
}

/** Maps whatever was thrown to a problem; what nobody foresaw is logged and answered as `internal_error`. */
export function errorResponse(error: Error, c: Context<AppEnv>): Response {
  const evidence = { requestId: c.get("requestId"), err: error };
  if (error instanceof DomainError) {
    if (PROBLEMS[error.code].status >= 500) c.get("logger").error(evidence, error.message);
    return problemResponse(c, error.code, error.refusal);
  }
  if (error instanceof HTTPException && error.status === 400) return problemResponse(c, "malformed_json");
  c.get("logger").error(evidence, "unforeseen error");
  return problemResponse(c, "internal_error");
}
