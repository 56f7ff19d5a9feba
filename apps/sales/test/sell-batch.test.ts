import { afterEach, beforeEach, expect, test } from "bun:test";
import type { Product } from "@pos-mi/contracts/products";
import { createPeer } from "@pos-mi/service-kit/peer";
import type { Checkout } from "../src/checkout/checkout";
import { sellBatch } from "../src/checkout/sell-batch";
import { findSales } from "../src/storage/sale-rows";
import { raiseEpoch } from "../src/storage/stock-epoch";
import { freshDatabase } from "./fresh-database";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeEach(async () => {
  database = await freshDatabase();
}, 30_000);
afterEach(() => database.drop());

const at = "2026-01-05T03:14:15.000Z";
const rice: Product = {
  id: "01932c07-9a2b-7c4e-8f10-2b7d6a1c9e55",
  sku: "BRS-0001",
  name: "Beras 5 kg",
  category: "Sembako",
  barcodes: [],
  price: 68_000,
  createdAt: at,
  updatedAt: at,
};

const checkout = (): Checkout => ({
  id: Bun.randomUUIDv7(),
  hash: "hash",
  body: { lines: [{ productId: rice.id, quantity: 1 }], tenders: [{ type: "qris", amount: 68_000 }] },
  products: new Map([[rice.id, rice]]),
});

test("goods of an epoch that is over are not sold; sent again, the same sale gets those of the next", async () => {
  const stock = { epoch: 1 };
  // An inventory on loopback that has enough of everything.
  const server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    fetch: () => Response.json({ epoch: stock.epoch, outcomes: [{ state: "applied" }] }),
  });
  const { db, sql } = database;
  const deps = {
    db,
    sql,
    inventory: createPeer("inventory", server.url.origin),
    now: () => new Date(at),
    salesAdded: () => {},
  };
  const sale = checkout();

  await raiseEpoch(db, 2);
  const [refused] = await sellBatch(deps, [sale]);
  expect(refused).toMatchObject({ error: { code: "unavailable" } });
  expect((await findSales(db, [sale.id])).size).toBe(0);

  stock.epoch = 2;
  const [sold] = await sellBatch(deps, [sale]);
  expect(sold).toMatchObject({ value: { id: sale.id, receiptNumber: "T01-000001" } });
  await server.stop(true);
});
