import { describe, expect, test } from "bun:test";
import type { NewSale, Tender } from "@pos-mi/contracts/sales";
import { newId } from "../stack/shop";
import { sell, stockedProduct } from "./shop";

/** Sells one unit at a price. */
async function pay(price: number, tenders: Tender[]) {
  const { id } = await stockedProduct({ price });
  const { total, rounding, changeDue } = await sell({
    id: newId(),
    lines: [{ productId: id, quantity: 1 }],
    tenders,
  });
  expect(total).toBe(price);
  return { rounding, changeDue };
}

const cash = (amount: number): Tender => ({ type: "cash", amount });

describe("cash is rounded to the nearest Rp100", () => {
  const cases: [string, number, Tender[], { rounding: number; changeDue: number }][] = [
    ["a tie goes down, in the customer's favour", 10_050, [cash(10_000)], { rounding: -50, changeDue: 0 }],
    ["above a tie goes up", 10_051, [cash(20_000)], { rounding: 49, changeDue: 9_900 }],
    ["cash that is exact is taken as it is", 10_051, [cash(10_051)], { rounding: 0, changeDue: 0 }],
    ["a whole hundred stays", 10_100, [cash(50_000)], { rounding: 0, changeDue: 39_900 }],
    [
      "without cash nothing is rounded",
      10_051,
      [{ type: "qris", amount: 10_051 }],
      { rounding: 0, changeDue: 0 },
    ],
    [
      "of a split payment, the cash part alone",
      10_051,
      [{ type: "card", amount: 5_000 }, { type: "ewallet", amount: 1_011 }, cash(5_000)],
      { rounding: -40, changeDue: 1_000 },
    ],
    [
      "several notes add up",
      10_000,
      [cash(5_000), cash(2_000), cash(5_000)],
      { rounding: 0, changeDue: 2_000 },
    ],
  ];
  test.each(cases)("%s", async (_, price, tenders, expected) => {
    expect(await pay(price, tenders)).toEqual(expected);
  });
});

test("discounts of lines come first, and the sale's is spread over what is left by largest remainder", async () => {
  const [a, b, c] = [
    await stockedProduct({ price: 12_500 }),
    await stockedProduct({ price: 7_350 }),
    await stockedProduct({ price: 999 }),
  ];
  const sale: NewSale = {
    id: newId(),
    lines: [
      { productId: a.id, quantity: 3, discount: { type: "percent", percent: 10 } },
      { productId: b.id, quantity: 2, discount: { type: "amount", amount: 700, reason: "Kemasan penyok" } },
      { productId: c.id, quantity: 1 },
    ],
    discount: { type: "percent", percent: 5 },
    tenders: [{ type: "qris", amount: 20_000 }, cash(30_000)],
    expectedTotal: 46_312,
  };
  const sold = await sell(sale);

  // 37.500 − 3.750, 14.700 − 700 and 999 leave 48.749; 5 % of that is 2.437,45, so 2.437.
  // Its shares are 1.687,188…, 699,87… and 49,94…: the two rupiah that the whole parts leave go to the last two.
  expect(sold.lines.map(({ subtotal, discount, total }) => [subtotal, discount, total])).toEqual([
    [37_500, 3_750 + 1_687, 32_063],
    [14_700, 700 + 700, 13_300],
    [999, 50, 949],
  ]);
  expect(sold).toMatchObject({ subtotal: 53_199, discount: 6_887, total: 46_312 });
  // 26.312 are left for cash: 26.300 asked, 30.000 given.
  expect(sold).toMatchObject({ rounding: -12, changeDue: 3_700 });
});

test("an amount off the sale is spread as well", async () => {
  const [a, b] = [await stockedProduct({ price: 10_000 }), await stockedProduct({ price: 20_000 })];
  const sold = await sell({
    id: newId(),
    lines: [
      { productId: a.id, quantity: 1 },
      { productId: b.id, quantity: 1 },
    ],
    discount: { type: "amount", amount: 1_000 },
    tenders: [{ type: "transfer", amount: 29_000 }],
  });
  expect(sold.lines.map(({ discount }) => discount)).toEqual([333, 667]);
  expect(sold).toMatchObject({ discount: 1_000, total: 29_000, rounding: 0, changeDue: 0 });
});

test("what is given away takes no tender", async () => {
  const { id } = await stockedProduct({ price: 10_000 });
  const free: NewSale = {
    id: newId(),
    lines: [{ productId: id, quantity: 2 }],
    discount: { type: "percent", percent: 100 },
    tenders: [],
  };
  expect(await sell(free)).toMatchObject({ subtotal: 20_000, discount: 20_000, total: 0, changeDue: 0 });
});

test("a sale of the largest amount is exact", async () => {
  const { id } = await stockedProduct({ price: 999_999_999, stock: 1_000 });
  const sold = await sell({
    id: newId(),
    lines: [{ productId: id, quantity: 1_000, discount: { type: "percent", percent: 33 } }],
    tenders: [{ type: "transfer", amount: 669_999_999_330 }],
  });
  // 33 % of 999.999.999.000 are 329.999.999.670.
  expect(sold).toMatchObject({
    subtotal: 999_999_999_000,
    discount: 329_999_999_670,
    total: 669_999_999_330,
  });
});
