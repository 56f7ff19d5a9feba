import { expect, test } from "bun:test";
import { openShop, saleOf } from "../stack/shop";
import { freshStack } from "./fresh-stack";
import { receiptFiles } from "./receipt-files";

const WITHIN_MS = 12_000;

test("what a killed sales service left to do is done soon after it is back", async () => {
  const stack = await freshStack();
  try {
    const shop = openShop(stack.urls.gateway, stack.token);
    const product = await shop.stockedProduct();
    stack.kill("receipts", "SIGSTOP");
    const sold = await shop.sell(saleOf(product.id));
    stack.kill("sales");
    stack.kill("receipts", "SIGCONT");
    const deadline = performance.now() + WITHIN_MS;
    while (performance.now() < deadline && !(await receiptFiles(stack.receiptsDir)).has(sold.id))
      await Bun.sleep(50);
    expect([...(await receiptFiles(stack.receiptsDir)).keys()]).toEqual([sold.id]);
  } finally {
    await stack.stop();
  }
}, 60_000);
