import type { SaleRow } from "../src/storage/sale-rows";

/** A sale as it is stored; whatever a test doesn't care about is filled in. */
export function saleRow(given: Partial<SaleRow> = {}): SaleRow {
  return {
    id: Bun.randomUUIDv7(),
    bodyHash: "hash",
    state: "completed",
    terminal: null,
    number: null,
    lines: [],
    tenders: [{ type: "cash", amount: 10_000 }],
    subtotal: 10_000,
    discount: 0,
    total: 10_000,
    rounding: 0,
    changeDue: 0,
    soldAt: new Date("2026-01-05T03:14:15.123Z"),
    cashierName: null,
    ...given,
  };
}
