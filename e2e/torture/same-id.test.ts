import { afterAll, beforeAll, expect, test } from "bun:test";
import { openShop, saleOf } from "../stack/shop";
import { attempt } from "./attempt";
import { freshStack } from "./fresh-stack";

const ROUNDS = 30;

let stack: Awaited<ReturnType<typeof freshStack>>;
beforeAll(async () => {
  stack = await freshStack();
}, 60_000);
afterAll(() => stack.stop(), 30_000);

test("a sale is known by its body, also when others are sent under its id at the same moment", async () => {
  const { sell, stockedProduct } = openShop(stack.urls.gateway, stack.token);
  const { id: productId } = await stockedProduct({ stock: 100 });
  for (let round = 0; round < ROUNDS; round++) {
    const sale = saleOf(productId);
    const sold = await sell(sale);
    const another = { ...sale, cashierName: "Somebody else" };
    const answers = await Promise.all(
      [another, another, sale, another, sale].map((body) => attempt(() => sell(body))),
    );
    const mismatch = { refused: expect.objectContaining({ code: "idempotency_mismatch" }) };
    expect(answers).toEqual([mismatch, mismatch, { answer: sold }, mismatch, { answer: sold }]);
  }
}, 60_000);
