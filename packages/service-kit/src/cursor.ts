import type { z } from "zod";
import { DomainError } from "./domain-error";

/** Makes the opaque cursor of a list from the key of its last item. */
export function encodeCursor(key: unknown): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/**
 * Reads a cursor back.
 * @throws DomainError `invalid_cursor` when it is not one that `encodeCursor` made for this shape of key
 */
export function decodeCursor<T extends z.ZodType>(cursor: string, key: T): z.infer<T> {
  try {
    return key.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
  } catch {
    throw new DomainError("invalid_cursor", {
      errors: [{ field: "cursor", code: "invalid_cursor", message: "Not a cursor of this list" }],
    });
  }
}

/**
 * Cuts a page out of rows of which one more than `limit` was asked for.
 * @param keyOf the key of an item, from which the next page's cursor is made
 */
export function toPage<T>(rows: T[], limit: number, keyOf: (item: T) => unknown) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}
