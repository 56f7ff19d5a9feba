import type { Product } from "@pos-mi/contracts/products";
import { createLogger } from "@pos-mi/service-kit/logger";
import { partOf, vouchedApp } from "@pos-mi/service-kit/vouched-app";
import type { OpenStore } from "@pos-mi/stores/open-store";
import { createProductsApp } from "../src/app";
import { openProductStore } from "../src/storage/open-product-store";
import { freshDatabase } from "./fresh-database";

const logger = createLogger("products", "silent");
const part = partOf("products");

/** The products app on an empty catalogue of its own, and how to ask it. */
export async function openCatalogue(given?: OpenStore) {
  const database = given ?? (await freshDatabase());
  const store = await openProductStore(database.url, logger);
  const clock = { now: new Date("2026-01-05T03:00:00.000Z") };
  const changes: Product[] = [];
  const deps = {
    store,
    now: () => clock.now,
    newId: () => Bun.randomUUIDv7(),
    productChanged: (product: Product) => void changes.push(product),
  };
  const app = vouchedApp(createProductsApp(deps, logger, part), part);
  return {
    app,
    /** What time the app thinks it is. */
    clock,
    /** The changes that it told, in their order. */
    changes,
    get: (path: string) => app.request(path),
    add: (body: unknown) =>
      app.request("/products", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      }),
    async close() {
      await store.products.db.dropDatabase();
      await store.close();
      await database.close();
    },
  };
}

export type Catalogue = Awaited<ReturnType<typeof openCatalogue>>;
