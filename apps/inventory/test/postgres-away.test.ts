import { expect, test } from "bun:test";
import { createLogger } from "@pos-mi/service-kit/logger";
import { partOf, vouchedApp } from "@pos-mi/service-kit/vouched-app";
import { openDatabase } from "@pos-mi/stores/database";
import { openStoreLink } from "@pos-mi/stores/test-store-link";
import { createInventoryApp } from "../src/app";
import { problemOf } from "./answers";
import { openStockroom } from "./stockroom";

const part = partOf("inventory");

test("with PostgreSQL away goods are reserved all the same, and nothing is acknowledged that must be remembered", async () => {
  const room = await openStockroom();
  const productId = await room.stocked(5);
  const link = await openStoreLink({ url: room.databaseUrl, close: async () => {} }, 5432);
  const { db, sql, close } = openDatabase(link.url, "inventory-test");
  const app = vouchedApp(
    createInventoryApp({ ...room.deps, db, sql }, createLogger("inventory", "silent"), part),
    part,
  );
  const post = (path: string, body: unknown) =>
    app.request(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": key },
      body: JSON.stringify(body),
    });
  const key = Bun.randomUUIDv7();
  const line = { productId, quantity: 1 };
  const sale = { saleId: Bun.randomUUIDv7(), lines: [line], who: null };
  await link.cut();

  room.clock.now = new Date();
  const reserved = await post("/reservations", { reservations: [sale] });
  expect(await reserved.json()).toMatchObject({ outcomes: [{ state: "applied" }] });
  for (const response of [
    await post("/inventory/decrease", { lines: [line] }),
    await post("/reservations/close", { settled: [sale.saleId], reverted: [] }),
  ])
    expect(await problemOf(response)).toMatchObject({ status: 503, code: "unavailable" });

  await link.mend();
  expect((await post("/inventory/decrease", { lines: [line] })).status).toBe(200);
  expect((await post("/reservations/close", { settled: [sale.saleId], reverted: [] })).status).toBe(200);
  expect([await room.onHand(productId), await room.recorded(productId)]).toEqual([3, 3]);
  await close();
  await link.close();
  await room.leave();
}, 30_000);
