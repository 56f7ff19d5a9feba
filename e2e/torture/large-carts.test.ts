import { afterAll, beforeAll, expect, test } from "bun:test";
import { unwrap } from "@pos-mi/client/api-problem";
import type { Product } from "@pos-mi/contracts/products";
import { clientOf, newId, openShop } from "../stack/shop";
import { answerOf } from "./attempt";
import { freshStack } from "./fresh-stack";
import { receiptFiles } from "./receipt-files";

let stack: Awaited<ReturnType<typeof freshStack>>;
let product: Product;
beforeAll(async () => {
  stack = await freshStack();
  product = await openShop(stack.urls.gateway, stack.token).stockedProduct({ stock: 1_000_000 });
}, 60_000);
afterAll(() => stack.stop(), 30_000);

/** More than one call between services can carry. */
const largeSales = () =>
  Array.from({ length: 120 }, () => ({
    id: newId(),
    lines: Array.from({ length: 120 }, () => ({ productId: product.id, quantity: 1 })),
    tenders: [{ type: "cash" as const, amount: 10_000_000 }],
  }));

test("many large carts at once are sold, each for itself", async () => {
  const { sell } = openShop(stack.urls.gateway, stack.token);
  const sold = await Promise.all(largeSales().map((sale) => sell(sale)));
  expect(sold.map(({ lines }) => lines.length)).toEqual(sold.map(() => 120));
}, 60_000);

test("the receipts of many large carts are saved after receipts was away", async () => {
  const { sales } = clientOf(stack.urls.gateway, stack.token);
  stack.kill("receipts", "SIGSTOP");
  const asked = largeSales();
  for (const json of asked) await answerOf(() => unwrap(sales.$post({ header: {}, json })));
  stack.kill("receipts");
  const saved = async () => {
    const files = await receiptFiles(stack.receiptsDir);
    return asked.every(({ id }) => files.has(id));
  };
  const deadline = performance.now() + 60_000;
  while (!(await saved())) {
    if (performance.now() > deadline) throw new Error("receipts are missing");
    await Bun.sleep(200);
  }
}, 120_000);
