import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { createLogger } from "@pos-mi/service-kit/logger";
import { partOf, vouchedApp } from "@pos-mi/service-kit/vouched-app";
import { createInventoryApp } from "../src/app";
import { createCurrentEpoch } from "../src/current-epoch";
import { keepEpoch } from "../src/operations/keep-epoch";
import { applyDecrease } from "../src/storage/apply-decrease";
import { EPOCH } from "../src/storage/keys";
import { recordInLedger } from "../src/storage/ledger";
import { beginRebuild, clearStock, fillStock } from "../src/storage/rebuild";
import { pageOf, problemOf } from "./answers";
import { expectLevel } from "./epoch-checks";
import { openStockroom, type Stockroom } from "./stockroom";

const part = partOf("inventory");

let room: Stockroom;
beforeEach(async () => {
  room = await openStockroom();
});
afterEach(() => room.leave());

describe("several replicas", () => {
  const replica = () => ({ ...room.deps, epoch: createCurrentEpoch() });

  test("rebuild once, and all go on", async () => {
    const productId = await room.stocked(10);
    const others = [replica(), replica(), replica()];
    for (const other of others) await keepEpoch(other);
    const before = room.sales.epochs.length;
    await room.lose();
    await Promise.all([room.deps, ...others].map(keepEpoch));
    expect(room.sales.epochs.length).toBe(before + 1);
    for (const other of others) {
      await keepEpoch(other);
      const app = vouchedApp(createInventoryApp(other, createLogger("inventory", "silent"), part), part);
      const { items } = await pageOf(await app.request(`/inventory?productId=${productId}`));
      expect(items).toMatchObject([{ quantity: 10 }]);
    }
  });

  test("one that missed the rebuild moves nothing, in Redis or in the ledger", async () => {
    const productId = await room.stocked(10);
    const stale = replica();
    await keepEpoch(stale);
    await room.lose();
    await room.keep();
    const app = vouchedApp(createInventoryApp(stale, createLogger("inventory", "silent"), part), part);
    const response = await app.request("/inventory/decrease", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ lines: [{ productId, quantity: 1 }] }),
    });
    expect(await problemOf(response)).toMatchObject({ status: 503, code: "unavailable" });
    await expectLevel(room, productId, 10);
  });

  test("what one took in the epoch before does not get into the ledger any more", async () => {
    const productId = await room.stocked(10);
    const old = room.deps.epoch.get();
    const lines = [{ productId, quantity: 2 }];
    const id = Bun.randomUUIDv7();
    const { redis, sql } = room.deps;
    const outcome = await applyDecrease(
      redis,
      old,
      { id, bodyHash: "", at: room.clock.now, who: null },
      { lines },
    );
    if (!("movement" in outcome)) throw new Error("there was enough");
    await room.lose();
    await room.keep();
    const late = await recordInLedger(sql, old, [{ id, ...outcome.movement }]).catch((error) => error);
    expect(late).toMatchObject({ code: "unavailable" });
    await expectLevel(room, productId, 10);
  });

  test("a rebuild that was overtaken by another changes nothing", async () => {
    const productId = await room.stocked(10);
    await room.lose();
    await room.keep();
    const { redis, epoch } = room.deps;
    const { number } = epoch.get();
    const overtaken = [
      await beginRebuild(redis, number).catch((error) => error),
      await clearStock(redis, number - 1).catch((error) => error),
      await fillStock(redis, number - 1, [{ productId, units: 99, movedAt: new Date() }]).catch(
        (error) => error,
      ),
    ];
    for (const error of overtaken) expect(error).toBeInstanceOf(Error);
    await expectLevel(room, productId, 10);
  });

  test("a rebuild that died is begun again", async () => {
    const productId = await room.stocked(10);
    await room.lose();
    await room.deps.redis.hset(EPOCH, "rebuilding", 7);
    await room.keep();
    await expectLevel(room, productId, 10);
    expect(room.deps.epoch.get().number).toBe(8);
  });
});
