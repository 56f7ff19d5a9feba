import { once } from "node:events";
import type { Reservation } from "@pos-mi/contracts/reservations";
import { createLogger } from "@pos-mi/service-kit/logger";
import { createPeer } from "@pos-mi/service-kit/peer";
import type { OpenStore } from "@pos-mi/stores/open-store";
import { createInventoryApp } from "../src/app";
import { openRedis } from "../src/storage/redis";
import { closedOf, levelOf, outcomesOf, pageOf, saleIdsOf } from "./answers";
import { freshRedis } from "./fresh-redis";
import { startProductsPeer } from "./products-peer";

const logger = createLogger("inventory", "silent");

/** The inventory app on an empty Redis of its own, beside a catalogue, and how to ask it. */
export async function openStockroom(given?: OpenStore) {
  const store = given ?? (await freshRedis());
  const redis = openRedis(store.url, logger);
  await once(redis, "ready");
  const catalogue = startProductsPeer();
  const clock = { now: new Date("2026-01-05T03:00:00.000Z") };
  const products = createPeer("products", catalogue.url);
  const app = createInventoryApp(
    { redis, products, now: () => clock.now, newId: () => Bun.randomUUIDv7() },
    logger,
  );
  const post = (path: string, body: unknown, key?: string) =>
    app.request(path, {
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
    catalogue,
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
    get: (path: string) => app.request(path),
    setOpeningStock: (body: unknown, key?: string) => post("/inventory", body, key),
    decrease: (body: unknown, key?: string) => post("/inventory/decrease", body, key),
    /** Takes the goods of sales, as sales does: what became of each. */
    async reserve(...reservations: Reservation[]) {
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
      await catalogue.stop();
      await store.close();
    },
  };
}

export type Stockroom = Awaited<ReturnType<typeof openStockroom>>;
