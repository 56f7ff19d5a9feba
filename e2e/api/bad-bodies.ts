import { bodySchema, type Operation } from "./document";
import { faults } from "./documented-schema";
import { placesIn, replaced, valueAt } from "./places";
import type { Input } from "./send";

/** A request in which one thing is wrong. */
export type BadRequest = {
  /** What is wrong, in words. */
  fault: string;
  /** The field at fault. */
  field: string;
  input: Input;
};

/** Values of many wrong kinds; at each place those are sent that the document forbids there. */
const NASTY: unknown[] = [
  null,
  true,
  "",
  "1",
  "x",
  "x".repeat(10_000),
  "NUL \u0000",
  "bell \u0007",
  "two\nlines",
  "C1 \u009b31m",
  "lone \ud800 surrogate",
  "'; drop table sales; --",
  "../../../etc/passwd",
  // A UUIDv4.
  "0192c1d4-7e1c-4a1b-9c2d-0123456789ab",
  0,
  -1,
  1.5,
  2 ** 53,
  1e308,
  -1e308,
  [],
  ["x"],
  {},
  { $gt: "" },
];

/** Requests with one fault each in the body: at every place whatever the document forbids there. */
export function badBodies(operation: Operation, { body, ...rest }: Input): BadRequest[] {
  const schema = bodySchema(operation);
  const forbids = (candidate: unknown) => faults(schema, candidate).length > 0;
  return [[], ...placesIn(body)].flatMap((place) => {
    const field = place.join(".");
    const value = valueAt(body, place);
    const candidates: [string, unknown][] = [
      ...NASTY.map((nasty): [string, unknown] => [`is ${show(nasty)}`, nasty]),
      ["is missing", undefined],
      ["has an unknown field", { ...Object(value), unknown: 1 }],
      ["is there 300 times", Array(300).fill(Array.isArray(value) ? value[0] : value)],
    ];
    const bad = candidates
      .map(([fault, candidate]) => ({ fault, body: replaced(body, place, candidate) }))
      .filter((changed) => changed.body !== undefined && forbids(changed.body));
    // What the document cannot say: a text of blanks is none.
    const blank = replaced(body, place, "   ");
    if (typeof value === "string" && !forbids(blank)) bad.push({ fault: "is blank", body: blank });
    return bad.map((changed) => ({
      fault: changed.fault,
      field,
      input: { ...rest, body: JSON.stringify(changed.body) },
    }));
  });
}

function show(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 40 ? `${json.slice(0, 40)}… (${json.length} characters)` : json;
}
