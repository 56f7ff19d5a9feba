import { expect, test } from "bun:test";
import type { ProblemCode } from "@pos-mi/contracts/problem-codes";
import type { NewSale } from "@pos-mi/contracts/sales";
import { newId, saleOf } from "../stack/shop";
import { refusal, sell, stockedProduct } from "./shop";
import { snapshot } from "./snapshot";

/** What refuses the sale of two of a product at Rp10.000 of which five are left, and what the problem tells. */
const refusals: [ProblemCode, Partial<NewSale>, object][] = [
  ["price_changed", { expectedTotal: 19_999 }, { total: 20_000 }],
  [
    "insufficient_tender",
    { tenders: [{ type: "cash", amount: 19_999 }] },
    { errors: [{ field: "tenders" }] },
  ],
  ["insufficient_tender", { tenders: [] }, { errors: [{ field: "tenders" }] }],
  [
    "tender_exceeds_due",
    {
      tenders: [
        { type: "card", amount: 15_000 },
        { type: "qris", amount: 5_001 },
      ],
    },
    { errors: [{ field: "tenders.1.amount" }] },
  ],
  [
    "discount_too_large",
    { discount: { type: "amount", amount: 20_001 } },
    { errors: [{ field: "discount" }] },
  ],
];

test.each(refusals)("%s says why and changes nothing", async (code, other, told) => {
  const product = await stockedProduct({ price: 10_000, stock: 5 });
  const sale = { ...saleOf(product.id, 2), ...other };
  const before = await snapshot();
  expect(await refusal(sell(sale))).toMatchObject({ code, ...told });
  expect(await snapshot()).toEqual(before);

  // The id is free for the sale put right.
  expect(await sell({ ...saleOf(product.id, 2), ...(sale.id && { id: sale.id }) })).toMatchObject({
    total: 20_000,
  });
});

test("a product that does not exist is named by its line", async () => {
  const product = await stockedProduct();
  const before = await snapshot();
  const sale = saleOf(product.id);
  const problem = await refusal(
    sell({ ...sale, lines: [...sale.lines, { productId: newId(), quantity: 1 }] }),
  );
  expect(problem).toMatchObject({ code: "unknown_product", errors: [{ field: "lines.1.productId" }] });
  expect(await snapshot()).toEqual(before);
});

test("everything that falls short is named with what is left, and nothing is taken", async () => {
  const [enough, short, none] = [
    await stockedProduct({ stock: 10 }),
    await stockedProduct({ stock: 2 }),
    await stockedProduct({ stock: 0 }),
  ];
  const before = await snapshot();
  const sale = saleOf(enough.id);
  const lines = [...sale.lines, { productId: short.id, quantity: 3 }, { productId: none.id, quantity: 1 }];
  const problem = await refusal(sell({ ...sale, lines }));
  expect(problem).toMatchObject({
    code: "out_of_stock",
    shortages: [
      { productId: short.id, sku: short.sku, name: short.name, requested: 3, available: 2 },
      { productId: none.id, requested: 1, available: 0 },
    ],
  });
  expect(problem.detail).toContain(`${short.sku}: 3 asked for, 2 left.`);
  expect(await snapshot()).toEqual(before);
});
