import { expect, test } from "bun:test";
import { ROLE_PERMISSIONS } from "@pos-mi/contracts/permissions";
import { PROBLEMS, type ProblemCode } from "@pos-mi/contracts/problem-codes";
import { documentedCodes, named, type Operation } from "./document";
import { answerFaults } from "./documented-schema";
import { expectCode } from "./expect-problem";
import { common, own } from "./provocations";
import { ONLY_AT_FIRST } from "./valid-requests";

/** What no request can bring about while all is well; resilience.test.ts takes services away for the last two. */
const NOT_BY_A_REQUEST: ProblemCode[] = [
  "internal_error",
  "upstream_failed",
  "unavailable",
  "upstream_timeout",
];

/** What only comes about when the machine is too slow for what is asked. */
const NOT_BY_ONE_REQUEST: ProblemCode[] = ["overloaded"];

/** Whether the owner's making, which is over in this shop, is what an operation does: the gateway's tests see to that. */
const isOver = (operationId: string, code: ProblemCode) =>
  ONLY_AT_FIRST.includes(operationId) && ["login_failed", "too_many_attempts"].includes(code);

/** A cashier has the least rights: what a cashier may do is forbidden to nobody who is logged in. */
const isForAll = ({ "x-access": access }: Operation, code: ProblemCode) =>
  code === "forbidden" && ROLE_PERMISSIONS.cashier.some((permission) => permission === access);

const isCode = (code: string): code is ProblemCode => code in PROBLEMS;

const documented = named.flatMap(([operationId, operation]) =>
  documentedCodes(operation)
    .filter(isCode)
    .filter((code) => ![...NOT_BY_A_REQUEST, ...NOT_BY_ONE_REQUEST].includes(code))
    .filter((code) => !isOver(operationId, code) && !isForAll(operation, code))
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
