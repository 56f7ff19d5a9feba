import { expect } from "bun:test";
import type { Problem } from "@pos-mi/contracts/problem";
import { PROBLEMS, type ProblemCode } from "@pos-mi/contracts/problem-codes";
import { faults } from "./documented-schema";
import type { Answer } from "./send";

/** What no answer may show: where it was thrown, or a page made for a browser. */
const INSIDES = /node_modules|\.ts:\d+|\n\s+at |<html|<!doctype|ZodError|SQL/i;

/** Expects a refusal in the form that every refusal has, and gives its problem. */
export function expectProblem(answer: Answer, request: unknown): Problem {
  const { type, headers, text, body } = answer;
  expect({ request, type, faults: faults({ $ref: "#/components/schemas/Problem" }, body), text }).toEqual({
    request,
    type: "application/problem+json",
    faults: [],
    text: expect.not.stringMatching(INSIDES),
  });
  // The document's schema, which it just kept to, is made from the type.
  const problem = body as Problem;
  const { status, title } = PROBLEMS[problem.code];
  expect({ ...problem, status: answer.status }).toMatchObject({
    status,
    title,
    type: `urn:pos-mi:problem:${problem.code}`,
    requestId: headers.get("x-request-id"),
  });
  return problem;
}

/** Expects a refusal with this code. */
export function expectCode(answer: Answer, code: ProblemCode, request?: unknown): Problem {
  const problem = expectProblem(answer, request);
  expect({ request, code: problem.code, text: answer.text }).toMatchObject({ code });
  return problem;
}

/** Expects the caller to be told that the request is at fault: a 4xx problem. */
export function expectCallersFault(answer: Answer, request: unknown): Problem {
  const isCallersFault = answer.status >= 400 && answer.status < 500;
  expect({ request, isCallersFault, text: answer.text }).toMatchObject({ isCallersFault: true });
  return expectProblem(answer, request);
}
