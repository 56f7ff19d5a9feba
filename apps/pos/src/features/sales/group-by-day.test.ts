import { expect, test } from "bun:test";
import type { Sale } from "@pos-mi/contracts/sales";
import { dayOf, groupByDay } from "./group-by-day";

function sale(soldAt: Date, total: number, rounding = 0): Sale {
  return {
    id: Bun.randomUUIDv7(),
    receiptNumber: "T01-000001",
    lines: [],
    subtotal: total,
    discount: 0,
    total,
    rounding,
    tenders: [],
    changeDue: 0,
    currency: "IDR",
    cashierName: null,
    soldAt: soldAt.toISOString(),
  };
}

test("a day ends at midnight of this machine's zone", () => {
  const lateAtNight = sale(new Date(2026, 0, 5, 23, 59), 10_000);
  const justAfter = sale(new Date(2026, 0, 6, 0, 1), 5_000);
  expect(groupByDay([justAfter, lateAtNight]).map(({ day, total }) => [day, total])).toEqual([
    ["2026-01-06", 5_000],
    ["2026-01-05", 10_000],
  ]);
});

test("a day's total is what was really paid, rounding included", () => {
  const at = new Date(2026, 0, 5, 12, 0);
  expect(groupByDay([sale(at, 12_530, -30), sale(at, 7_000)])[0]?.total).toBe(19_500);
});

test("days are written with two digits", () => {
  expect(dayOf(new Date(2026, 2, 4).toISOString())).toBe("2026-03-04");
});
