import { expect, test } from "bun:test";
import fc from "fast-check";
import { asDocumented } from "./bad-parameters";
import { bodySchema, named, type Operation } from "./document";
import { answerFaults, faults } from "./documented-schema";
import { expectProblem } from "./expect-problem";
import { placesIn, replaced } from "./places";
import { type Input, send, sendRaw } from "./send";
import { validRequest } from "./valid-requests";

const RUNS = 300;
const TIMEOUT_MS = 60_000;

const text = fc.string({ unit: "binary", maxLength: 60 });
const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), text, fc.maxSafeInteger(), fc.double());

/** The body of a valid request with other values at one to three of its places, or any other JSON value. */
function bodies(valid: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(valid);
  if (places.length === 0) return value;
  const changes = fc.array(fc.tuple(fc.constantFrom(...places), value), { minLength: 1, maxLength: 3 });
  const changed = changes.map((list) => list.reduce((body, [at, other]) => replaced(body, at, other), valid));
  return fc.oneof({ weight: 9, arbitrary: changed }, { weight: 1, arbitrary: value });
}

/** Requests of an operation with anything in their bodies, parameters and headers. */
function requests({ parameters, requestBody }: Operation, valid: Input): fc.Arbitrary<Input> {
  const names = (where: string) => parameters.filter((item) => item.in === where).map(({ name }) => name);
  const queries = fc.dictionary(fc.constantFrom(...names("query"), "unknown"), text, { maxKeys: 3 });
  const paths = fc.record(
    Object.fromEntries(names("path").map((name) => [name, text.filter((it) => it !== "")])),
  );
  return fc.record({
    query: names("query").length > 0 ? queries : fc.constant({}),
    path: fc.oneof(fc.constant({ ...valid.path }), paths),
    ...(requestBody && { body: bodies(valid.body).map((body) => JSON.stringify(body)) }),
  });
}

/** Whether the document forbids something in a request. White space around a text is no part of it. */
function isForbidden(operation: Operation, { path = {}, query = {}, body }: Input): boolean {
  const given: Record<string, string | string[] | undefined> = { ...path, ...query };
  const inParameters = operation.parameters.some((parameter) => {
    const texts = given[parameter.name];
    return (
      texts !== undefined && faults(parameter.schema, asDocumented(parameter, `${texts}`.trim())).length > 0
    );
  });
  const trimmed = (_: string, inner: unknown) => (typeof inner === "string" ? inner.trim() : inner);
  const inBody =
    typeof body === "string" && faults(bodySchema(operation), JSON.parse(body, trimmed)).length > 0;
  return inParameters || inBody || "unknown" in query;
}

test.each(named)(
  "%s answers whatever it is sent as it documents, and takes nothing that the document forbids",
  async (operationId, operation) => {
    const valid = await validRequest(operationId);
    const property = fc.asyncProperty(requests(operation, valid), async (input) => {
      const answer = await send(operation, input);
      expect(answer.status).toBeLessThan(500);
      expect(answerFaults(operation, answer)).toEqual([]);
      if (answer.status >= 400) expectProblem(answer, input);
      else
        expect({ input, isForbidden: isForbidden(operation, input) }).toEqual({ input, isForbidden: false });
    });
    await fc.assert(property, { numRuns: RUNS });
  },
  TIMEOUT_MS,
);

test(
  "bytes, paths, methods and headers of any kind are refused as problems",
  async () => {
    const anything = fc.record({
      path: fc.webPath().map((path) => `/${path.replace(/^\/*/, "")}`),
      method: fc.constantFrom("POST", "PUT", "PATCH", "DELETE"),
      headers: fc.record({
        "content-type": fc.constantFrom("application/json", "application/json; charset=utf-8", "text/plain"),
        accept: fc.constantFrom("*/*", "text/html", "application/xml"),
        "x-request-id": fc.stringMatching(/^[\x21-\x7e]{1,300}$/),
        "idempotency-key": fc.stringMatching(/^[\x21-\x7e]{1,300}$/),
      }),
      body: fc.uint8Array({ maxLength: 200 }),
    });
    const property = fc.asyncProperty(anything, async ({ path, body, ...init }) => {
      const answer = await sendRaw(path, { ...init, body: new Uint8Array(body) });
      expectProblem(answer, { path, ...init });
      expect(answer.status).toBeWithin(400, 500);
    });
    await fc.assert(property, { numRuns: RUNS });
  },
  TIMEOUT_MS,
);
