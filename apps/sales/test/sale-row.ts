import type { sales } from "../src/storage/schema";

/** A sale as it is stored; whatever a test doesn't care about is filled in. */
export function saleRow(given: Partial<typeof sales.$inferInsert> = {}): typeof sales.$inferSelect {
  const id = given.id ?? Bun.randomUUIDv7();
  return {
    id,
    bodyHash: "hash",
    receiptNumber: `T01-${id}`,
    lines: [],
    tenders: [{ type: "cash", amount: 10_000 }],
    subtotal: 10_000,
    discount: 0,
    total: 10_000,
    rounding: 0,
    changeDue: 0,
    soldAt: new Date("2026-01-05T03:14:15.123Z"),
    ...given,
    cashierName: given.cashierName ?? null,
  };
}
