import { describe, expect, test } from "bun:test";
import { unwrap } from "@pos-mi/client/api-problem";
import { DEMO_STAFF } from "@pos-mi/contracts/demo-staff";
import { newId, saleOf } from "../stack/shop";
import { sendRaw } from "./send";
import { client } from "./shared-stack";
import { onHand, refusal, sell, stockedProduct } from "./shop";

test("a sale moves the stock, is listed and leaves a receipt that is the sale to the byte", async () => {
  const rice = await stockedProduct({ price: 68_000, stock: 10 });
  const eggs = await stockedProduct({ price: 2_500, stock: 30 });
  const sold = await sell({
    id: newId(),
    lines: [
      { productId: rice.id, quantity: 2 },
      { productId: eggs.id, quantity: 12 },
    ],
    tenders: [{ type: "cash", amount: 200_000 }],
    cashierName: "Sari",
  });

  expect(sold).toMatchObject({
    subtotal: 166_000,
    total: 166_000,
    changeDue: 34_000,
    cashierName: DEMO_STAFF.owner.name,
  });
  expect(await onHand(rice.id)).toBe(8);
  expect(await onHand(eggs.id)).toBe(18);
  const [newest] = (await unwrap(client.sales.$get({ query: { limit: "1" } }))).items;
  expect(newest).toEqual(sold);
  expect(await unwrap(client.sales.$get({ query: { saleId: sold.id } }))).toEqual({
    items: [sold],
    nextCursor: null,
  });

  const sale = await sendRaw(`/sales/${sold.id}`);
  const receipt = await sendRaw(`/receipts/${sold.id}`);
  expect(receipt.text).toContain(sale.text);
  expect(receipt.body).toMatchObject({ saleId: sold.id, receiptNumber: sold.receiptNumber, sale: sold });
});

test("receipt numbers are given out without a gap", async () => {
  const product = await stockedProduct();
  const numbers: number[] = [];
  for (let sale = 0; sale < 3; sale++) {
    const { receiptNumber } = await sell(saleOf(product.id));
    expect(receiptNumber).toMatch(/^T01-\d{6}$/);
    numbers.push(Number(receiptNumber.slice(-6)));
    await refusal(sell(saleOf(product.id, 1000)));
  }
  const [first = 0] = numbers;
  expect(numbers).toEqual([first, first + 1, first + 2]);
});

describe("after the sale, the calls that a till used to make one by one", () => {
  test("find their work done, and answer the same however often", async () => {
    const product = await stockedProduct({ stock: 10 });
    const sale = saleOf(product.id, 3);
    const sold = await sell(sale);
    const decrease = { saleId: sold.id, lines: [{ productId: product.id, quantity: 3 }] };

    const [first, again] = [
      await unwrap(client.inventory.decrease.$post({ header: {}, json: decrease })),
      await unwrap(client.inventory.decrease.$post({ header: {}, json: decrease })),
    ];
    expect(first).toMatchObject({
      movementId: sold.id,
      lines: [{ productId: product.id, quantity: 3, onHand: 7 }],
    });
    expect(again).toEqual(first);
    expect(await onHand(product.id)).toBe(7);

    const [saved, savedAgain] = [
      await unwrap(client.receipts.$post({ json: { saleId: sold.id } })),
      await unwrap(client.receipts.$post({ json: { saleId: sold.id } })),
    ];
    expect(saved.sale).toEqual(sold);
    expect(savedAgain).toEqual(saved);
    expect(await sell(sale)).toEqual(sold);
  });

  test("are refused when they tell of other goods", async () => {
    const product = await stockedProduct({ stock: 10 });
    const sold = await sell(saleOf(product.id, 3));
    const json = { saleId: sold.id, lines: [{ productId: product.id, quantity: 4 }] };
    const problem = await refusal(unwrap(client.inventory.decrease.$post({ header: {}, json })));
    expect(problem.code).toBe("idempotency_mismatch");
    expect(await onHand(product.id)).toBe(7);
  });
});
