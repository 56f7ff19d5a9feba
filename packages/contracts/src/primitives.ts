import { z } from "@hono/zod-openapi";

/** No control characters and no lone surrogates: every store and every printer can hold what passes. */
const PRINTABLE = /^[^\p{Cc}\p{Cs}]*$/u;

/** One trimmed line of text of 1 to `max` characters. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(PRINTABLE, "Must not contain control characters")
    // JSON Schema patterns carry no flags; the generator would write `/u` into it.
    .openapi({ pattern: PRINTABLE.source });

/** A UUIDv7 (RFC 9562), the identity of everything in POS-Mi: taken in either case, kept in lower case. */
export const id = z.uuidv7().toLowerCase().openapi({
  pattern: z.regexes.uuid7.source,
  example: "01932c07-9a2b-7c4e-8f10-2b7d6a1c9e55",
});

/** The highest amount that a sale may come to: 10^12 rupiah. */
export const MAX_RUPIAH = 1_000_000_000_000;

/** A whole number of rupiah, never negative. */
export const rupiah = z.int().min(0).max(MAX_RUPIAH);

/** The price of one unit, in rupiah. */
export const unitPrice = z.int().min(0).max(1_000_000_000);

/** How many units of a product are sold or moved at once. */
export const quantity = z.int().min(1).max(1_000_000);

/** ISO 8601 with zone. */
export const timestamp = z.iso.datetime({ offset: true }).openapi({ example: "2026-01-05T03:14:15.000Z" });

const MAX_PAGE = 1000;

/** Query parameters arrive as text; this one becomes a whole number from 1 to 1000. */
const limit = z
  .string()
  .regex(/^\d{1,4}$/, "Must be a whole number from 1 to 1000")
  .transform(Number)
  .pipe(z.int().min(1).max(MAX_PAGE))
  .optional()
  .openapi({
    type: "integer",
    minimum: 1,
    maximum: MAX_PAGE,
    description: "How many items at the most; 100 when left out.",
    example: 100,
  });

const cursor = z
  .string()
  .min(1)
  .max(400)
  .optional()
  .openapi({ description: "The `nextCursor` of the page before. Opaque: do not build one." });

/** The query parameters of every list. */
export const pageQuery = { limit, cursor };

/** How many items a page holds when the caller doesn't say. */
export const DEFAULT_PAGE = 100;

/** A page of `item`: `nextCursor` is null on the last one. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    nextCursor: z
      .string()
      .nullable()
      .openapi({ description: "Give it back as `cursor` for the next page; null on the last page." }),
  });
