import { BSONRegExp, deserialize, serialize } from "bson";

export type Doc = { [field: string]: unknown };

/** A document as plain values (numbers, dates, strings …), for matching and sorting. */
export function decode(bytes: Uint8Array): Doc {
  return deserialize(bytes, { bsonRegExp: true });
}

/** A document with every number in its own type (Int32, Long, Double), for what will be stored again. */
export function decodeExactly(bytes: Uint8Array): Doc {
  return deserialize(bytes, { promoteValues: false, bsonRegExp: true });
}

export function encode(doc: Doc): Buffer {
  return Buffer.from(serialize(doc, { ignoreUndefined: false }));
}

export function isDoc(value: unknown): value is Doc {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** `value` when it is a document, else an empty one: options that may be left out. */
export function docOrEmpty(value: unknown): Doc {
  return isDoc(value) ? value : {};
}

export function docsIn(value: unknown): Doc[] {
  return Array.isArray(value) ? value.filter(isDoc) : [];
}

/** Whether a value is a regular expression, as the wire brings it. */
export function isRegExp(value: unknown): value is BSONRegExp {
  return value instanceof BSONRegExp;
}
