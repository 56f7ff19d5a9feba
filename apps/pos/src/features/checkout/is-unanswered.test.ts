import { expect, test } from "bun:test";
import { ApiProblem } from "@pos-mi/client/api-problem";
import { PROBLEMS, type ProblemCode } from "@pos-mi/contracts/problem-codes";
import { isUnanswered } from "./is-unanswered";

const refusal = (code: ProblemCode) =>
  new ApiProblem({ type: "about:blank", ...PROBLEMS[code], code, requestId: "r-1" });

test.each(["upstream_timeout", "unavailable", "overloaded", "too_many_attempts", "unauthenticated"] as const)(
  "after %s the sale is sent again",
  (code) => {
    expect(isUnanswered(refusal(code))).toBe(true);
  },
);

test.each(["out_of_stock", "price_changed", "forbidden", "sale_cancelled"] as const)(
  "%s is an answer",
  (code) => {
    expect(isUnanswered(refusal(code))).toBe(false);
  },
);

test("no answer at all is none", () => {
  expect(isUnanswered(new TypeError("Failed to fetch"))).toBe(true);
});
