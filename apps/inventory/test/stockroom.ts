import { once } from "node:events";
import type { Reservation } from "@pos-mi/contracts/reservations";
import { createLogger } from "@pos-mi/service-kit/logger";
import { createPeer } from "@pos-mi/service-kit/peer";
import { partOf, vouchedApp } from "@pos-mi/service-kit/vouched-app";
import type { OpenStore } from "@pos-mi/stores/open-store";
import { createTestDatabase } from "@pos-mi/stores/test-database";
import { createInventoryApp } from "../src/app";
import { createCurrentEpoch } from "../src/current-epoch";
import type { Deps } from "../src/deps";
import { migrate } from "../src/migrate";
import { keepEpoch } from "../src/operations/keep-epoch";
import { recordLeftOver } from "../src/operations/record-movement";
import { levelsOfLedger } from "../src/storage/ledger";
import { openRedis } from "../src/storage/redis";
import { closedOf, levelOf, outcomesOf, pageOf, saleIdsOf } from "./answers";
import { freshRedis } from "./fresh-redis";
import { loseRedis, rememberRedis } from "./lose-redis";
import { startProductsPeer } from "./products-peer";
import { startSalesPeer } from "./sales-peer";

const logger = createLogger("inventory", "silent");
const part = partOf("inventory");

/** Who moves stock where no sale does. */
export const manager = {
  kind: "staff",
  id: Bun.randomUUIDv7(),
  name: "Budi Santoso",
  role: "manager",
} as const;

/** The inventory app on an empty Redis and database of its own, beside a catalogue and sales, and how to ask it. */
export async function openStockroom(given?: OpenStore) {
  const store = given ?? (await freshRedis());
  const redis = openRedis(store.url, logger);
  await once(redis, "ready");
  const database = await createTestDatabase("inventory", migrate);
  const catalogue = startProductsPeer();
  const sales = startSalesPeer();
  const clock = { now: new Date("2026-01-05T03:00:00.000Z") };
  const deps: Deps = {
    redis,
    db: database.db,
    sql: database.sql,
    epoch: createCurrentEpoch(),
    products: createPeer(part, "products", catalogue.url),
    sales: createPeer(part, "sales", sales.url),
    now: () => clock.now,
    newId: () => Bun.randomUUIDv7(),
  };
  const inventoryApp = createInventoryApp(deps, logger, part);
  const app = vouchedApp(inventoryApp, part);
  const asManager = vouchedApp(inventoryApp, part, manager);
  await keepEpoch(deps);
  const post = (path: string, body: unknown, key?: string) =>
    (path.startsWith("/inventory") ? asManager : app).request(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...(key !== undefined && { "Idempotency-Key": key }) },
      body: JSON.stringify(body),
    });
  const newProduct = () => {
    const id = Bun.randomUUIDv7();
    catalogue.known.add(id);
    return id;
  };
  return {
    app,
    deps,
    databaseUrl: database.url,
    catalogue,
    sales,
    /** What time the app thinks it is. */
    clock,
    /** Adds a product to the catalogue: its id. */
    newProduct,
    /** Adds a product that has this opening stock: its id. */
    async stocked(quantity: number) {
      const productId = newProduct();
      await levelOf(await post("/inventory", { productId, quantity }));
      return productId;
    },
    /** Does what a replica does every moment: opens the stock, or rebuilds it. */
    keep: () => keepEpoch(deps),
    /** Forgets what the replica has seen, as one does that is started again. */
    async restart() {
      deps.epoch = createCurrentEpoch();
      await keepEpoch(deps);
    },
    recordLeftOver: () => recordLeftOver(deps),
    lose: () => loseRedis(store.url),
    remember: () => rememberRedis(store.url),
    /** What the ledger adds up to for a product. */
    async recorded(productId: string) {
      return (await levelsOfLedger(database.sql)).find((level) => level.productId === productId)?.units;
    },
    get: (path: string) => app.request(path),
    post,
    setOpeningStock: (body: unknown, key?: string) => post("/inventory", body, key),
    decrease: (body: unknown, key?: string) => post("/inventory/decrease", body, key),
    /** Takes the goods of sales, as sales does: what became of each. */
    async reserve(...asked: (Omit<Reservation, "who"> & Partial<Reservation>)[]) {
      const reservations = asked.map((reservation) => ({ who: null, ...reservation }));
      return (await outcomesOf(await post("/reservations", { reservations }))).outcomes;
    },
    /** Closes reservations, as sales does: how many. */
    async close(closing: { settled?: string[]; reverted?: string[] }) {
      const response = await post("/reservations/close", { settled: [], reverted: [], ...closing });
      return (await closedOf(response)).closed;
    },
    async openReservations(olderThanSeconds: number) {
      const response = await app.request(`/reservations/open?olderThanSeconds=${olderThanSeconds}`);
      return (await saleIdsOf(response)).saleIds;
    },
    async onHand(productId: string) {
      const { items } = await pageOf(await app.request(`/inventory?productId=${productId}`));
      return items[0]?.quantity;
    },
    async leave() {
      redis.disconnect();
      await Promise.all([catalogue.stop(), sales.stop()]);
      await database.drop();
      await store.close();
    },
  };
}

export type Stockroom = Awaited<ReturnType<typeof openStockroom>>;
