import { expect, test } from "bun:test";
import { PROBLEMS, type ProblemCode } from "@pos-mi/contracts/problem-codes";
import { documentedCodes, named } from "./document";
import { answerFaults } from "./documented-schema";
import { expectCode } from "./expect-problem";
import { common, own } from "./provocations";

/** What no request can bring about while all is well; resilience.test.ts takes services away for the last two. */
const NOT_BY_A_REQUEST: ProblemCode[] = [
  "internal_error",
  "upstream_failed",
  "unavailable",
  "upstream_timeout",
];

const isCode = (code: string): code is ProblemCode => code in PROBLEMS;

const documented = named.flatMap(([operationId, operation]) =>
  documentedCodes(operation)
    .filter(isCode)
    .filter((code) => !NOT_BY_A_REQUEST.includes(code))
    .map((code) => [operationId, code, operation] as const),
);

test.each(documented)("%s refuses with %s as it documents", async (operationId, code, operation) => {
  const provoke = own[operationId]?.[code] ?? common[code];
  if (!provoke) throw new Error(`Add a request that ${operationId} refuses with ${code} to provocations.ts`);
  const answer = await provoke(operation);
  const problem = expectCode(answer, code, operationId);
  expect(answerFaults(operation, answer)).toEqual([]);
  if (code === "validation_failed") expect(problem.errors).not.toBeEmpty();
});

test.each(named)("%s documents codes that exist, and those that any call may meet", (_, operation) => {
  const codes = documentedCodes(operation);
  expect(codes.filter((code) => !isCode(code))).toEqual([]);
  expect(codes).toEqual(expect.arrayContaining(NOT_BY_A_REQUEST));
});
