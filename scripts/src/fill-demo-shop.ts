import path from "node:path";
import { problem } from "@pos-mi/contracts/problem";
import { productPage } from "@pos-mi/contracts/products";
import { type DemoProduct, demoProductId, readDemoProducts } from "./demo-products";

const AT_ONCE = 12;

/** What filling the demo shop needs to know. */
export type DemoShop = {
  gateway: string;
  /** Keeps the marker of a filling that has begun and not ended. */
  dataDir: string;
  /** Whether the stores are the embedded ones of `dataDir`: in a given one, only an empty catalogue is filled. */
  embedded: boolean;
  signal: AbortSignal;
};

/**
 * Fills a shop that has no products with the demo shop's, or goes on where an earlier run was interrupted.
 * @returns how many products were filled in: 0 in a shop that has its own
 * @throws Error naming the product that was refused
 */
export async function fillDemoShop({ gateway, dataDir, embedded, signal }: DemoShop): Promise<number> {
  const marker = Bun.file(path.join(dataDir, "demo-shop-unfinished"));
  const interrupted = embedded && (await marker.exists());
  if (!interrupted && (await hasProducts(gateway, signal))) return 0;

  if (embedded)
    await marker.write("`bun run dev` was filling the demo shop, and goes on with it next time.\n");
  const products = await readDemoProducts();
  const refused = new AbortController();
  const queue = products.values();
  const fill = async () => {
    for (const product of queue)
      await addProduct(gateway, product, AbortSignal.any([signal, refused.signal]));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fill)).finally(() => refused.abort());
  if (embedded) await marker.delete();
  return products.length;
}

async function hasProducts(gateway: string, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(`${gateway}/products?limit=1`, { signal });
  return productPage.parse(await response.json()).items.length > 0;
}

async function addProduct(gateway: string, { stock, ...product }: DemoProduct, signal: AbortSignal) {
  const id = demoProductId(product.sku);
  await post(`${gateway}/products`, { id, ...product }, signal);
  await post(`${gateway}/inventory`, { productId: id, quantity: stock }, signal, `demo-${id}`);
}

async function post(url: string, body: object, signal: AbortSignal, idempotencyKey?: string): Promise<void> {
  const headers = {
    "Content-Type": "application/json",
    ...(idempotencyKey && { "Idempotency-Key": idempotencyKey }),
  };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body), signal });
  const answer = await response.json();
  if (response.ok) return;
  const { code, detail } = problem.parse(answer);
  throw new Error(`${url} refused ${JSON.stringify(body)}: ${code} ${detail ?? ""}`);
}
