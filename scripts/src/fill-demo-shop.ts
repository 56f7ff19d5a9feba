import path from "node:path";
import { productPage } from "@pos-mi/contracts/products";
import { type DemoProduct, demoProductId, readDemoProducts } from "./demo-products";
import { sendJson } from "./send-json";

const AT_ONCE = 12;

/** Where the gateway is, and the session of somebody who may add products and stock. */
type Shop = { gateway: string; token: string; signal: AbortSignal };

/** What filling the demo shop needs to know. */
export type DemoShop = Shop & {
  /** Keeps the marker of a filling that has begun and not ended. */
  dataDir: string;
  /** Whether the stores are the embedded ones of `dataDir`: in a given one, only an empty catalogue is filled. */
  embedded: boolean;
};

/**
 * Fills a shop that has no products with the demo shop's, or goes on where an earlier run was interrupted.
 * @returns how many products were filled in: 0 in a shop that has its own
 * @throws Error saying what was refused
 */
export async function fillDemoShop({ dataDir, embedded, ...shop }: DemoShop): Promise<number> {
  const marker = Bun.file(path.join(dataDir, "demo-shop-unfinished"));
  const interrupted = embedded && (await marker.exists());
  if (!interrupted && (await hasProducts(shop))) return 0;

  if (embedded)
    await marker.write("`bun run dev` was filling the demo shop, and goes on with it next time.\n");
  const products = await readDemoProducts();
  const refused = new AbortController();
  const queue = products.values();
  const fill = async () => {
    for (const product of queue)
      await addProduct({ ...shop, signal: AbortSignal.any([shop.signal, refused.signal]) }, product);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fill)).finally(() => refused.abort());
  if (embedded) await marker.delete();
  return products.length;
}

async function hasProducts({ gateway, ...as }: Shop): Promise<boolean> {
  const page = await sendJson(`${gateway}/products?limit=1`, { method: "GET", ...as });
  return productPage.parse(page).items.length > 0;
}

async function addProduct({ gateway, ...as }: Shop, { stock, ...product }: DemoProduct): Promise<void> {
  const id = demoProductId(product.sku);
  await sendJson(`${gateway}/products`, { method: "POST", body: { id, ...product }, ...as });
  const body = { productId: id, quantity: stock };
  await sendJson(`${gateway}/inventory`, { method: "POST", body, idempotencyKey: `demo-${id}`, ...as });
}
