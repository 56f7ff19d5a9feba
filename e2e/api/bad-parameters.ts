import type { BadRequest } from "./bad-bodies";
import type { Operation, Parameter } from "./document";
import { faults } from "./documented-schema";
import type { Input } from "./send";

/** Texts of many wrong kinds; in each parameter those are sent that the document forbids there. */
const NASTY = [
  "",
  "0",
  "-1",
  "1.5",
  "1001",
  "1e3",
  "0x10",
  " 1",
  "9007199254740993",
  "x",
  "x".repeat(500),
  "null",
  "[object Object]",
  "NUL \u0000",
  "two\nlines",
  "../../../etc/passwd",
  "'; drop table sales; --",
  "%",
  "0192c1d4-7e1c-4a1b-9c2d-0123456789ab",
  "2026-01-05",
  "2026-13-05T03:14:15Z",
];

/** What no list gave out as a cursor: no base64, no JSON, JSON of another shape, another list's. */
const CURSORS = ["x", "!!", "bm90IG91cnM", "e30", "W10", "WzEsMl0", "bnVsbA", "WyJ4IiwieSIsInoiXQ"];

/** Requests with one fault each in the path, the query or a header. */
export function badParameters(operation: Operation, valid: Input): BadRequest[] {
  return operation.parameters.flatMap((parameter) => {
    const { name, in: where, schema } = parameter;
    const given = where === "header" ? NASTY.filter(fitsHeader) : NASTY;
    const values = given.filter((text) => faults(schema, asDocumented(parameter, text)).length > 0);
    if (name === "cursor") values.push(...CURSORS);
    // An empty segment is another path.
    const sent = where === "path" ? values.filter((text) => text !== "") : values;
    return sent.map((text) => ({
      fault: `${where} is ${JSON.stringify(text).slice(0, 40)}`,
      field: name,
      input: withParameter(valid, where, name, text),
    }));
  });
}

/** Requests with a query parameter that the document does not have, or has once. */
export function surplusParameters({ parameters }: Operation, valid: Input): BadRequest[] {
  const names = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const unknown = { fault: "query is unknown", field: "unknown", query: { ...valid.query, unknown: "1" } };
  const repeated = names.map((name) => {
    const text = [valid.query?.[name] ?? "x"].flat();
    return {
      fault: "query is there twice",
      field: name,
      query: { ...valid.query, [name]: [...text, ...text] },
    };
  });
  return [unknown, ...repeated].map(({ query, ...bad }) => ({ ...bad, input: { ...valid, query } }));
}

function withParameter(valid: Input, where: Parameter["in"], name: string, text: string): Input {
  if (where === "path") return { ...valid, path: { ...valid.path, [name]: text } };
  if (where === "header") return { ...valid, headers: { ...valid.headers, [name]: text } };
  return { ...valid, query: { ...valid.query, [name]: text } };
}

/** What fetch sends as a header's value as it is. */
const fitsHeader = (text: string) => /^[\x21-\x7e](.*[\x21-\x7e])?$/.test(text);

/** A parameter's text as the type that the document gives it. */
export const asDocumented = ({ schema }: Parameter, text: string): unknown =>
  schema.type === "integer" && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
