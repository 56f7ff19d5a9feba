import { afterEach, beforeEach, expect, test } from "bun:test";
import { createPeer } from "@pos-mi/service-kit/peer";
import { partOf } from "@pos-mi/service-kit/vouched-app";
import type { Checkout } from "../src/checkout/checkout";
import { sellBatch } from "../src/checkout/sell-batch";
import { findSales } from "../src/storage/sale-rows";
import { raiseEpoch } from "../src/storage/stock-epoch";
import { freshDatabase } from "./fresh-database";
import { openInventory } from "./inventory-service";
import { productOf } from "./products-service";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeEach(async () => {
  database = await freshDatabase();
}, 30_000);
afterEach(() => database.drop());

test("goods of an epoch that is over are not sold; sent again, the same sale gets those of the next", async () => {
  const inventory = openInventory();
  inventory.stock.epoch = 1;
  const { db, sql } = database;
  const deps = {
    db,
    sql,
    inventory: createPeer(partOf("sales"), "inventory", inventory.origin),
    now: () => new Date(),
    salesAdded: () => {},
  };
  const rice = productOf();
  const sale: Checkout = {
    id: Bun.randomUUIDv7(),
    hash: "hash",
    body: { lines: [{ productId: rice.id, quantity: 1 }], tenders: [{ type: "qris", amount: rice.price }] },
    cashierName: null,
    products: new Map([[rice.id, rice]]),
  };

  await raiseEpoch(db, 2);
  const [refused] = await sellBatch(deps, [sale]);
  expect(refused).toMatchObject({ error: { code: "unavailable" } });
  expect((await findSales(db, [sale.id])).size).toBe(0);

  inventory.stock.epoch = 2;
  const [sold] = await sellBatch(deps, [sale]);
  expect(sold).toMatchObject({ value: { id: sale.id, receiptNumber: "T01-000001" } });
  await inventory.close();
});
