import type { Problem } from "@pos-mi/contracts/problem";
import type { ClientResponse } from "hono/client";
import type { SuccessStatusCode } from "hono/utils/http-status";

/** A refusal by the API (RFC 9457): switch on `problem.code`. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  /** @param problem the body of the refusal */
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = "ApiProblem";
    this.problem = problem;
  }
}

/** The body of a call's answer when it succeeds. */
export type SuccessBody<R> =
  R extends ClientResponse<infer Body, infer Status, string>
    ? Status extends SuccessStatusCode
      ? Body
      : never
    : never;

/**
 * Waits for a call of the client and gives the body of its answer.
 * @throws ApiProblem when the API refused
 * @throws TypeError, as fetch does, when there was no answer: whether the call arrived is then not known
 */
export async function unwrap<R extends ClientResponse<unknown, number, string>>(
  call: Promise<R>,
): Promise<SuccessBody<R>> {
  const response = await call;
  const body: unknown = await response.json().catch(() => undefined);
  // The contract types the body by status, and a test holds every documented answer against its schema.
  if (response.ok) return body as SuccessBody<R>;
  throw new ApiProblem(isProblem(body) ? body : notAProblem(response.status));
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && "title" in body;
}

/** Whatever stands between the client and the gateway may answer by itself, and not in our words. */
function notAProblem(status: number): Problem {
  const title = `An answer with status ${status} that is no problem document`;
  return { type: "about:blank", title, status, code: "upstream_failed", requestId: "" };
}
