import { problem } from "@pos-mi/contracts/problem";
import type { Product } from "@pos-mi/contracts/products";
import { type NewSale, sale } from "@pos-mi/contracts/sales";
import { createLogger } from "@pos-mi/service-kit/logger";
import { createPeer } from "@pos-mi/service-kit/peer";
import { partOf, vouchedApp } from "@pos-mi/service-kit/vouched-app";
import type { TestDatabase } from "@pos-mi/stores/test-database";
import { createSalesApp } from "../src/app";
import { openCatalogue } from "../src/catalogue";
import { catalogueRefresh } from "../src/catalogue-refresh";
import type { Checkout } from "../src/checkout/checkout";
import { groupCommit } from "../src/checkout/group-commit";
import { sellBatch } from "../src/checkout/sell-batch";

/** Where the peers of a replica of sales are. */
export type Peers = { products: string; inventory: string };

const part = partOf("sales");
const NOW = new Date("2026-02-01T00:00:00.000Z");

/** A replica of sales, as it starts: its app, how to sell with it, and what its worker does every few seconds. */
export async function startReplica({ db, sql }: TestDatabase, peers: Peers, clock = { now: NOW }) {
  const products = createPeer(part, "products", peers.products);
  const catalogue = await openCatalogue({ db, products });
  const base = {
    db,
    sql,
    catalogue,
    inventory: createPeer(part, "inventory", peers.inventory),
    now: () => clock.now,
    newId: () => Bun.randomUUIDv7(),
  };
  const sell = groupCommit((batch: Checkout[]) => sellBatch({ ...base, salesAdded: () => {} }, batch), {
    maxBatch: 100,
    maxWaiting: 100,
    weight: { of: () => 1, max: 100 },
  });
  const salesApp = createSalesApp(
    { ...base, sell, salesAdded: () => {} },
    createLogger("sales", "silent"),
    part,
  );
  const app = vouchedApp(salesApp, part);
  const post = (path: string, body: unknown) =>
    app.request(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  return {
    /** The sale of one unit of a product, or why not. */
    async sell(productId: string, given: Partial<NewSale> = {}) {
      const lines = [{ productId, quantity: 1 }];
      const tenders = [{ type: "cash", amount: 1_000_000 }];
      const response = await post("/sales", { id: Bun.randomUUIDv7(), lines, tenders, ...given });
      const answer = await response.json();
      return response.ok ? sale.parse(answer) : problem.parse(answer);
    },
    /** Tells of changes, as products does. */
    push: async (...products: Product[]) => (await post("/catalogue-changes", { products })).json(),
    listSales: async () => (await app.request("/sales")).json(),
    refresh: await catalogueRefresh({ ...base, products }),
  };
}
