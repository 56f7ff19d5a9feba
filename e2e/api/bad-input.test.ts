import { describe, expect, test } from "bun:test";
import { type BadRequest, badBodies } from "./bad-bodies";
import { badParameters, surplusParameters } from "./bad-parameters";
import { document, named } from "./document";
import { expectCallersFault, expectCode } from "./expect-problem";
import { inTurns } from "./in-turns";
import { RAW_BODIES } from "./raw-bodies";
import { addressOf, send, sendRaw } from "./send";
import { snapshot } from "./snapshot";
import { isTaken, validRequest } from "./valid-requests";

const TIMEOUT_MS = 30_000;

test.each(named)(
  "%s refuses each thing that is wrong, names the field, and changes nothing",
  async (operationId, operation) => {
    const valid = await validRequest(operationId);
    const bad: BadRequest[] = [
      ...(operation.requestBody ? badBodies(operation, valid) : []),
      ...badParameters(operation, valid),
      ...surplusParameters(operation, valid),
    ];
    const before = await snapshot();
    await inTurns(bad, async ({ fault, field, input }) => {
      const request = `${operationId}: ${field} ${fault}`;
      const problem = expectCallersFault(await send(operation, input), request);
      const isNamed = (problem.errors ?? []).some((error) => isAbout(error.field, field));
      expect({ request, isNamed, problem }).toMatchObject({ isNamed: true });
    });
    expect(await snapshot()).toEqual(before);

    const { status } = await send(operation, valid);
    expect({ status, isTaken: isTaken(operationId, status) }).toMatchObject({ isTaken: true });
  },
  TIMEOUT_MS,
);

/** Whether a refused field is the one at fault, or something in it or around it. */
function isAbout(named: string, field: string): boolean {
  if (field === "") return true;
  return named === field || named.startsWith(`${field}.`) || field.startsWith(`${named}.`);
}

const writing = named.filter(([, { requestBody }]) => requestBody);

describe.each(writing)("%s", (operationId, operation) => {
  test("refuses bodies that are none, and changes nothing", async () => {
    const valid = await validRequest(operationId);
    const before = await snapshot();
    await inTurns(RAW_BODIES, async ({ what, code, body, type = "application/json" }) => {
      const headers = { ...valid.headers, "Content-Type": type };
      expectCode(
        await send(operation, { ...valid, headers, body: body() }),
        code,
        `${operationId} with ${what}`,
      );
    });
    const address = addressOf(operation, valid);
    const untyped = { method: operation.method, body: new TextEncoder().encode(JSON.stringify(valid.body)) };
    expectCode(await sendRaw(address, untyped), "unsupported_media_type");
    expectCode(await sendRaw(address, { method: operation.method }), "unsupported_media_type");

    const polluting = JSON.stringify(valid.body)
      .replace(/^{/, '{"__proto__":{"admin":true},')
      .replace(",}", "}");
    const problem = expectCode(await send(operation, { ...valid, body: polluting }), "validation_failed");
    expect(problem.errors).toMatchObject([{ field: "__proto__", code: "unrecognized_keys" }]);
    expect(await snapshot()).toEqual(before);
  });
});

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

test.each(Object.entries(document.paths))("%s names its methods to any other", async (path, methods) => {
  const before = await snapshot();
  const taken = Object.keys(methods).map((method) => method.toUpperCase());
  const url = path.replaceAll(/\{[^}]+\}/g, "0192c1d4-7e1c-7a1b-9c2d-0123456789ab");
  for (const method of METHODS.filter((other) => !taken.includes(other))) {
    const headers = { "Content-Type": "application/json" };
    const body = method === "GET" || method === "OPTIONS" ? {} : { body: "{}" };
    const answer = await sendRaw(url, { method, headers, ...body });
    expectCode(answer, "method_not_allowed", `${method} ${url}`);
    expect(answer.headers.get("allow")?.split(", ").toSorted()).toEqual(taken.toSorted());
  }
  expect(await snapshot()).toEqual(before);
});

const UNKNOWN_PATHS = [
  "/",
  "/nope",
  "/products/a/b",
  "/api/products",
  "/Products",
  "/receipts/..%2f..%2fetc%2fpasswd/x",
  "/inventory/decrease/x",
  "/openapi.json/x",
  "/docs/../../etc/passwd",
  "/.env",
  "/__proto__",
  // What the services ask each other.
  "/catalogue-changes",
  "/reservations",
  "/stock-epochs",
  "/delivered-sales",
  "/%00",
  `/${"x".repeat(5_000)}`,
];

test.each(UNKNOWN_PATHS)("%s is not there", async (path) => {
  expectCode(await sendRaw(path), "not_found", path);
});

test.each(["/products/%", "/receipts/%E0%A4%A", "/sales/%ff"])("%s is no id", async (path) => {
  expectCallersFault(await sendRaw(path), path);
});
