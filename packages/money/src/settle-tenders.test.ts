import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { DEFAULT_CASH_ROUNDING, roundCash } from "./cash-rounding";
import { settleTenders } from "./settle-tenders";

const cash = (amount: number) => ({ type: "cash", amount });
const qris = (amount: number) => ({ type: "qris", amount });
const settle = (total: number, ...tenders: { type: string; amount: number }[]) =>
  settleTenders(total, tenders, DEFAULT_CASH_ROUNDING);

describe("rounding of cash", () => {
  test.each([
    [12_549, 12_500],
    [12_550, 12_500],
    [12_551, 12_600],
    [12_500, 12_500],
    [0, 0],
  ])("%i is asked for as %i", (amount, asked) => {
    expect(roundCash(amount, DEFAULT_CASH_ROUNDING)).toBe(asked);
  });

  test("up and down", () => {
    expect(roundCash(12_001, { step: 500, direction: "up" })).toBe(12_500);
    expect(roundCash(12_499, { step: 500, direction: "down" })).toBe(12_000);
  });
});

describe("settling", () => {
  test("cash over the total gives change from the rounded amount", () => {
    expect(settle(12_550, cash(20_000))).toEqual({ rounding: -50, changeDue: 7_500 });
  });

  test("the exact amount in cash is taken unrounded", () => {
    expect(settle(12_560, cash(12_560))).toEqual({ rounding: 0, changeDue: 0 });
  });

  test("cash between the amount and its rounding gives no change", () => {
    expect(settle(12_560, cash(12_580))).toEqual({ rounding: 20, changeDue: 0 });
  });

  test("only the cash part of a split is rounded", () => {
    expect(settle(12_560, qris(10_000), cash(5_000))).toEqual({ rounding: 40, changeDue: 2_400 });
  });

  test("without cash nothing is rounded", () => {
    expect(settle(12_560, qris(12_560))).toEqual({ rounding: 0, changeDue: 0 });
  });

  test("a total of nothing needs no tender", () => {
    expect(settle(0)).toEqual({ rounding: 0, changeDue: 0 });
  });

  test("a tender other than cash above the due is refused and named", () => {
    expect(() => settle(10_000, qris(6_000), qris(4_001))).toThrow(
      expect.objectContaining({ code: "tender_exceeds_due", field: "tenders.1.amount" }),
    );
  });

  test.each([[[cash(12_499)]], [[qris(12_549)]], [[]]])("%j does not pay 12550", (tenders) => {
    expect(() => settle(12_550, ...tenders)).toThrow(
      expect.objectContaining({ code: "insufficient_tender" }),
    );
  });

  test("what is tendered is what is due, its rounding and the change", () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(amount, amount, fc.double({ min: 0, max: 1, noNaN: true }), (total, more, part) => {
        const other = Math.floor(total * part);
        const tendered = total - other + more;
        const { rounding, changeDue } = settle(total, qris(other), cash(tendered));
        expect(other + tendered).toBe(total + rounding + changeDue);
        expect(changeDue).toBeGreaterThanOrEqual(0);
        expect(Math.abs(rounding)).toBeLessThan(DEFAULT_CASH_ROUNDING.step);
      }),
    );
  });
});
