import { expect, test } from "bun:test";
import { ApiProblem } from "@pos-mi/client/api-problem";
import type { ProblemCode } from "@pos-mi/contracts/problem-codes";
import { loginFailureOf } from "./login-failure";

const problem = (code: ProblemCode, status: number, retryAfterSeconds?: number) =>
  new ApiProblem({
    type: `urn:pos-mi:problem:${code}`,
    title: code,
    status,
    code,
    requestId: "r-1",
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  });

test.each([
  [problem("login_failed", 401), "wrong"],
  [problem("overloaded", 503), "busy"],
  [problem("upstream_failed", 502), "unreachable"],
  [new TypeError("Failed to fetch"), "unreachable"],
  [problem("validation_failed", 422), "refused"],
] as const)("%p is told as %s", (error, reason) => {
  expect(loginFailureOf(error)).toEqual({ reason });
});

test.each([
  [840, 14],
  [841, 15],
  [1, 1],
  [undefined, 15],
])("%p seconds to wait are told as %d minutes", (seconds, minutes) => {
  expect(loginFailureOf(problem("too_many_attempts", 429, seconds))).toEqual({ reason: "tooMany", minutes });
});
