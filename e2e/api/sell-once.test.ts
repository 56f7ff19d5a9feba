import { expect, test } from "bun:test";
import { newId, saleOf } from "../stack/shop";
import { onHand, refusal, salesWith, sell, stockedProduct, trySell } from "./shop";

test("the same sale sent again gets the first answer, and sells once", async () => {
  const product = await stockedProduct({ stock: 10 });
  const sale = saleOf(product.id, 2);
  const sold = await sell(sale);
  expect(await sell(sale)).toEqual(sold);
  expect(await sell({ ...sale, id: sale.id?.toUpperCase() ?? "" })).toEqual(sold);
  expect(await onHand(product.id)).toBe(8);
  expect(await salesWith(product.id)).toEqual([sold]);
});

test("another sale under an id that was used is refused, and changes nothing", async () => {
  const product = await stockedProduct({ stock: 10 });
  const sale = saleOf(product.id, 2);
  const sold = await sell(sale);
  const problem = await refusal(sell({ ...sale, lines: [{ productId: product.id, quantity: 3 }] }));
  expect(problem).toMatchObject({ status: 422, code: "idempotency_mismatch" });
  expect(await onHand(product.id)).toBe(8);
  expect(await salesWith(product.id)).toEqual([sold]);
});

test("an Idempotency-Key serves in the place of an id", async () => {
  const product = await stockedProduct({ stock: 10 });
  const { id: _, ...sale } = saleOf(product.id, 2);
  const header = { "idempotency-key": newId() };
  const sold = await sell(sale, header);
  expect(await sell(sale, header)).toEqual(sold);
  expect(await refusal(sell({ ...sale, cashierName: "Budi" }, header))).toMatchObject({
    code: "idempotency_mismatch",
  });
  expect(await onHand(product.id)).toBe(8);
  expect(await salesWith(product.id)).toEqual([sold]);
});

test("without an id or a key, every call is a sale of its own", async () => {
  const product = await stockedProduct({ stock: 10 });
  const { id: _, ...sale } = saleOf(product.id, 2);
  const [first, second] = [await sell(sale), await sell(sale)];
  expect(first.id).not.toBe(second.id);
  expect(await onHand(product.id)).toBe(6);
});

test("30 identical requests at once are one sale", async () => {
  const product = await stockedProduct({ stock: 100 });
  const sale = saleOf(product.id, 2);
  const answers = await Promise.all(Array.from({ length: 30 }, () => sell(sale)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await onHand(product.id)).toBe(98);
  expect(await salesWith(product.id)).toHaveLength(1);
});

test("30 identical requests at once under one Idempotency-Key are one sale", async () => {
  const product = await stockedProduct({ stock: 100 });
  const { id: _, ...sale } = saleOf(product.id, 2);
  const header = { "idempotency-key": newId() };
  const answers = await Promise.all(Array.from({ length: 30 }, () => sell(sale, header)));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await onHand(product.id)).toBe(98);
  expect(await salesWith(product.id)).toHaveLength(1);
});

test("40 sales at once after the last 10 units sell exactly 10", async () => {
  const product = await stockedProduct({ stock: 10 });
  const outcomes = await Promise.all(Array.from({ length: 40 }, () => trySell(saleOf(product.id))));
  const sold = outcomes.filter((outcome) => "receiptNumber" in outcome);
  const refused = outcomes.filter((outcome) => "code" in outcome);

  expect(sold).toHaveLength(10);
  expect(new Set(sold.map(({ receiptNumber }) => receiptNumber)).size).toBe(10);
  for (const problem of refused)
    expect(problem).toMatchObject({
      status: 409,
      code: "out_of_stock",
      shortages: [
        { productId: product.id, sku: product.sku, name: product.name, requested: 1, available: 0 },
      ],
    });
  expect(await onHand(product.id)).toBe(0);
  expect(await salesWith(product.id)).toHaveLength(10);
});

test("a sale of several products is taken out of stock whole or not at all", async () => {
  const [plenty, few] = [await stockedProduct({ stock: 50 }), await stockedProduct({ stock: 5 })];
  const sale = () => ({
    ...saleOf(plenty.id),
    lines: [
      { productId: plenty.id, quantity: 2 },
      { productId: few.id, quantity: 1 },
      { productId: plenty.id, quantity: 1 },
    ],
  });
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => trySell(sale())));
  expect(outcomes.filter((outcome) => "receiptNumber" in outcome)).toHaveLength(5);
  expect([await onHand(plenty.id), await onHand(few.id)]).toEqual([35, 0]);
});
