import { CommandError } from "./command-error";
import type { Doc } from "./doc";
import { encodeKey, inverted } from "./key-encoding";
import { valuesAtPath } from "./values-at-path";

export type SortField = { path: string; direction: 1 | -1 };

/** Reads a sort specification or an index's key pattern. */
export function sortFields(spec: Doc): SortField[] {
  return Object.entries(spec).map(([path, direction]) => {
    if (Number(direction) !== 1 && Number(direction) !== -1) {
      throw new CommandError(2, `the direction of ${path} must be 1 or -1`);
    }
    return { path, direction: Number(direction) === 1 ? 1 : -1 };
  });
}

/** Bytes by which documents compare in this order; of an array its least (or, downwards, its greatest) element counts. */
export function sortKey(doc: Doc, fields: readonly SortField[]): Buffer {
  const parts = fields.map(({ path, direction }) => {
    const keys = valuesAtPath(doc, path).values.map(encodeKey).sort(Buffer.compare);
    const key = (direction === 1 ? keys.at(0) : keys.at(-1)) ?? Buffer.alloc(0);
    return direction === 1 ? key : inverted(key);
  });
  return Buffer.concat(parts);
}
