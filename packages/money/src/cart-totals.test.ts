import { expect, test } from "bun:test";
import fc from "fast-check";
import { cartTotals, type PricedLine } from "./cart-totals";
import { MoneyError } from "./money-error";

const percent = fc.record({
  type: fc.constant("percent" as const),
  percent: fc.integer({ min: 1, max: 100 }),
});
const line = fc.record({
  unitPrice: fc.integer({ min: 0, max: 100_000_000 }),
  quantity: fc.integer({ min: 1, max: 100 }),
  discount: fc.option(percent, { nil: undefined }),
});
const lines = fc.array(line, { minLength: 1, maxLength: 30 });
const saleDiscount = fc.option(percent, { nil: undefined });

test("lines add up to the totals exactly and nothing is negative", () => {
  fc.assert(
    fc.property(lines, saleDiscount, (cart, discount) => {
      const totals = cartTotals(cart, discount);
      for (const figure of ["subtotal", "discount", "total"] as const) {
        expect(totals.lines.reduce((sum, each) => sum + each[figure], 0)).toBe(totals[figure]);
        for (const each of totals.lines) expect(each[figure]).toBeGreaterThanOrEqual(0);
      }
      expect(totals.total).toBe(totals.subtotal - totals.discount);
    }),
  );
});

test("the order of the lines does not change the total", () => {
  fc.assert(
    fc.property(lines, saleDiscount, (cart, discount) => {
      expect(cartTotals(cart.toReversed(), discount).total).toBe(cartTotals(cart, discount).total);
    }),
  );
});

test("a whole cart at 100 percent off costs nothing", () => {
  fc.assert(
    fc.property(lines, (cart) => {
      expect(cartTotals(cart, { type: "percent", percent: 100 }).total).toBe(0);
    }),
  );
});

test("line discounts come before the sale's", () => {
  const cart: PricedLine[] = [
    { unitPrice: 10_000, quantity: 2, discount: { type: "amount", amount: 2_000 } },
    { unitPrice: 5_000, quantity: 1, discount: { type: "percent", percent: 10 } },
  ];
  expect(cartTotals(cart, { type: "percent", percent: 10 })).toEqual({
    lines: [
      { subtotal: 20_000, discount: 3_800, total: 16_200 },
      { subtotal: 5_000, discount: 950, total: 4_050 },
    ],
    subtotal: 25_000,
    discount: 4_750,
    total: 20_250,
  });
});

test("half a rupiah of discount rounds up", () => {
  expect(cartTotals([{ unitPrice: 15, quantity: 1 }], { type: "percent", percent: 10 }).discount).toBe(2);
});

test("a discount above its line is refused, and the line named", () => {
  const cart: PricedLine[] = [
    { unitPrice: 1_000, quantity: 1 },
    { unitPrice: 1_000, quantity: 1, discount: { type: "amount", amount: 1_001 } },
  ];
  expect(() => cartTotals(cart)).toThrow(
    expect.objectContaining({ code: "discount_too_large", field: "lines.1.discount" }),
  );
});

test("a sale of more than 10^12 rupiah is refused", () => {
  const cart = Array.from({ length: 2 }, () => ({ unitPrice: 1_000_000_000, quantity: 600 }));
  expect(() => cartTotals(cart)).toThrow(MoneyError);
});
