import type { Problem } from "@pos-mi/contracts/problem";
import { PROBLEMS, type ProblemCode } from "@pos-mi/contracts/problem-codes";

/** What a refusal tells beside its code: a sentence, the fields, what is short, the new total, or how long to wait. */
export type Refusal = Pick<Problem, "detail" | "errors" | "shortages" | "total" | "retryAfterSeconds">;

/** A refusal by a rule of the domain. It knows no HTTP: the app maps its code to a status once. */
export class DomainError extends Error {
  readonly code: ProblemCode;
  readonly refusal: Refusal;

  /**
   * @param code the stable code of the refusal
   * @param refusal what it tells beside
   * @param cause what led to it, for the log only
   */
  constructor(code: ProblemCode, refusal: Refusal = {}, cause?: unknown) {
    super(refusal.detail ?? PROBLEMS[code].title, { cause });
    this.code = code;
    this.refusal = refusal;
  }
}

/** The DomainError for one field that was refused. */
export function fieldRefused(code: ProblemCode, field: string, message: string): DomainError {
  return new DomainError(code, { detail: message, errors: [{ field, code, message }] });
}

/** The body of the problem for a code (RFC 9457). */
export function toProblem(code: ProblemCode, requestId: string, refusal: Refusal = {}): Problem {
  const { status, title } = PROBLEMS[code];
  return { type: `urn:pos-mi:problem:${code}`, title, status, code, requestId, ...refusal };
}
