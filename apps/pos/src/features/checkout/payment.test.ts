import { expect, test } from "bun:test";
import { cashDueOf, dueOf, outcomeOf, type PaymentAction, reducePayment, startPayment } from "./payment";

function pay(total: number, ...actions: PaymentAction[]) {
  return actions.reduce(reducePayment, startPayment(total));
}

test("cash over the total gives change", () => {
  const payment = pay(37_500, { type: "enter", text: "50000" });
  expect(outcomeOf(payment)).toEqual({
    type: "settled",
    tenders: [{ type: "cash", amount: 50_000 }],
    rounding: 0,
    changeDue: 12_500,
  });
});

test("cash is rounded to Rp100, with the rounding told", () => {
  expect(cashDueOf({ total: 12_530, taken: [] })).toBe(12_500);
  expect(outcomeOf(pay(12_530, { type: "enter", text: "12500" }))).toMatchObject({
    type: "settled",
    rounding: -30,
    changeDue: 0,
  });
});

test("QRIS proposes what is due, unrounded, and the first key replaces it", () => {
  const chosen = pay(12_530, { type: "choose", tender: "qris" });
  expect(outcomeOf(chosen)).toMatchObject({ type: "settled", tenders: [{ type: "qris", amount: 12_530 }] });
  expect(reducePayment(chosen, { type: "press", key: "5" }).digits).toBe("5");
});

test("what a keyboard adds to a proposed amount replaces it, and goes on from there", () => {
  const chosen = pay(12_530, { type: "choose", tender: "qris" });
  const typed = reducePayment(chosen, { type: "enter", text: "Rp12.5305" });
  expect(typed.digits).toBe("5");
  expect(reducePayment(typed, { type: "enter", text: "Rp50" }).digits).toBe("50");
  expect(reducePayment(chosen, { type: "enter", text: "Rp1.253" }).digits).toBe("1253");
});

test("no tender but cash may be more than what is due", () => {
  const payment = pay(10_000, { type: "choose", tender: "card" }, { type: "enter", text: "20000" });
  expect(outcomeOf(payment)).toEqual({ type: "tooMuch" });
});

test("a part in QRIS and the rest in cash settle a sale together", () => {
  const part = pay(
    50_000,
    { type: "choose", tender: "qris" },
    { type: "enter", text: "30000" },
    { type: "take" },
    { type: "choose", tender: "cash" },
  );
  expect(dueOf(part)).toBe(20_000);
  expect(outcomeOf(reducePayment(part, { type: "enter", text: "50000" }))).toMatchObject({
    type: "settled",
    tenders: [
      { type: "qris", amount: 30_000 },
      { type: "cash", amount: 50_000 },
    ],
    changeDue: 30_000,
  });
});

test("a tender given back is due again", () => {
  const part = pay(50_000, { type: "enter", text: "30000" }, { type: "take" }, { type: "giveBack", at: 0 });
  expect(dueOf(part)).toBe(50_000);
  expect(outcomeOf(part)).toEqual({ type: "empty" });
});

test("a sale of nothing needs no tender", () => {
  expect(outcomeOf(startPayment(0))).toMatchObject({ type: "settled", tenders: [] });
});
