import type { Collection, Index } from "./catalog";
import { CommandError } from "./command-error";
import type { Doc } from "./doc";
import { encodeKey, inverted } from "./key-encoding";
import { valuesAtPath } from "./values-at-path";

export type Entry = { key: Buffer; values: unknown[] };

/**
 * What an index holds of a document: one entry, or one for each element of an array.
 * @throws CommandError 171 when two of its fields are arrays.
 */
export function entriesOf(doc: Doc, index: Index): { entries: Entry[]; multikey: boolean } {
  if (!index.covers(doc)) return { entries: [], multikey: false };
  const fields = index.fields.map(({ path }) => valuesAtPath(doc, path));
  if (index.sparse && !fields.some(({ exists }) => exists)) return { entries: [], multikey: false };
  if (fields.filter(({ hasArray }) => hasArray).length > 1) {
    throw new CommandError(171, `cannot index parallel arrays in ${index.name}`);
  }
  let entries: Entry[] = [{ key: Buffer.alloc(0), values: [] }];
  fields.forEach(({ values }, i) => {
    const keys = values.map((value) => ({ value, key: keyInIndex(value, index, i) }));
    entries = entries.flatMap((entry) =>
      keys.map(({ value, key }) => ({
        key: Buffer.concat([entry.key, key]),
        values: [...entry.values, value],
      })),
    );
  });
  return { entries: distinct(entries), multikey: fields.some(({ hasArray }) => hasArray) };
}

function keyInIndex(value: unknown, index: Index, field: number): Buffer {
  const key = encodeKey(value);
  return index.fields[field]?.direction === -1 ? inverted(key) : key;
}

function distinct(entries: Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.key.toString("latin1"), entry])).values()];
}

/** MongoDB's E11000, with the pattern and value from which mongoose and its users tell the field. */
export function duplicateKeyError(collection: Collection, index: Index, values: unknown[]): CommandError {
  const keyValue = Object.fromEntries(
    index.fields.map(({ path }, i) => [path, typeof values[i] === "symbol" ? undefined : values[i]]),
  );
  const shown = index.fields.map(({ path }, i) => `${path}: ${show(values[i])}`).join(", ");
  return new CommandError(
    11000,
    `E11000 duplicate key error collection: ${collection.database}.${collection.name} index: ${index.name} dup key: { ${shown} }`,
    { keyPattern: index.key, keyValue },
  );
}

function show(value: unknown): string {
  return typeof value === "symbol" ? "undefined" : (JSON.stringify(value) ?? "null");
}
