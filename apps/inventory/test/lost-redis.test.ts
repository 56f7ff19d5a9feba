import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { createLogger } from "@pos-mi/service-kit/logger";
import { createInventoryApp } from "../src/app";
import { createCurrentEpoch } from "../src/current-epoch";
import { keepEpoch } from "../src/operations/keep-epoch";
import { applyDecrease } from "../src/storage/apply-decrease";
import { EPOCH } from "../src/storage/keys";
import { recordInLedger } from "../src/storage/ledger";
import { beginRebuild, clearStock, fillStock } from "../src/storage/rebuild";
import { movementOf, movementsOf, outcomesOf, pageOf, problemOf } from "./answers";
import { openStockroom, type Stockroom } from "./stockroom";

let room: Stockroom;
beforeEach(async () => {
  room = await openStockroom();
});
afterEach(() => room.leave());

const saleOf = (productId: string, quantity: number) => ({
  saleId: Bun.randomUUIDv7(),
  lines: [{ productId, quantity }],
});
type SaleToReserve = ReturnType<typeof saleOf>;

/** Commits a sale whose goods are reserved: from here on sales has it. */
const commit = (...sales: SaleToReserve[]) =>
  room.sales.unsettled.push(...sales.map((sale) => ({ ...sale, soldAt: "2026-01-05T03:00:01.000Z" })));

async function expectClosed(productId: string) {
  for (const response of [
    await room.setOpeningStock({ productId: room.newProduct(), quantity: 1 }),
    await room.decrease({ lines: [{ productId, quantity: 1 }] }),
    await room.post("/reservations", { reservations: [saleOf(productId, 1)] }),
    await room.post("/reservations/close", { settled: [], reverted: [Bun.randomUUIDv7()] }),
  ])
    expect(await problemOf(response)).toMatchObject({ status: 503, code: "unavailable" });
}

/** The stock is what it should be, in Redis and in the ledger. */
async function expectLevel(productId: string, units: number) {
  expect([await room.onHand(productId), await room.recorded(productId)]).toEqual([units, units]);
}

describe("a Redis that lost everything", () => {
  test("is refused at once, and rebuilt from the ledger", async () => {
    const [rice, sugar] = [await room.stocked(20), await room.stocked(0)];
    const sold = saleOf(rice, 3);
    await room.reserve(sold);
    await room.close({ settled: [sold.saleId] });
    await movementOf(await room.decrease({ lines: [{ productId: rice, quantity: 2 }] }));

    await room.lose();
    await expectClosed(rice);
    await room.keep();
    await expectLevel(rice, 15);
    await expectLevel(sugar, 0);
    expect(await room.reserve(saleOf(rice, 16))).toMatchObject([{ state: "rejected" }]);
    expect(await problemOf(await room.setOpeningStock({ productId: rice, quantity: 1 }))).toMatchObject({
      code: "opening_stock_exists",
    });
  });

  test("gets the sales that are committed and not settled, and gives back what was not committed", async () => {
    const productId = await room.stocked(20);
    const [settled, committed, dropped] = [1, 2, 4].map((units) => saleOf(productId, units));
    if (!settled || !committed || !dropped) throw new Error("three sales");
    await room.reserve(settled, committed, dropped);
    await room.close({ settled: [settled.saleId] });
    // Sales need not know that inventory has settled the first.
    commit(settled, committed, saleOf(productId, 5));
    await room.lose();
    await room.keep();
    await expectLevel(productId, 12);
    const { items } = await movementsOf(await room.get(`/inventory/movements?productId=${productId}`));
    expect(items.map(({ quantity }) => quantity).toSorted((a, b) => a - b)).toEqual([-5, -2, -1, 20]);

    // What follows on a sale that was rebuilt is as on any other.
    expect(await room.close({ settled: [settled.saleId, committed.saleId] })).toBe(0);
    expect(await room.openReservations(0)).toEqual([]);
    expect(await movementOf(await room.decrease(committed))).toMatchObject({ lines: [{ quantity: 2 }] });
    await expectLevel(productId, 12);
  });

  test("stays closed until sales knows of the new epoch", async () => {
    const productId = await room.stocked(5);
    await room.lose();
    room.sales.away = true;
    await room.keep().catch(() => {});
    await expectClosed(productId);
    expect((await room.get("/health/ready")).status).toBe(503);
    room.sales.away = false;
    await room.keep();
    const answer = await room.post("/reservations", { reservations: [saleOf(productId, 1)] });
    expect(await answer.json()).toEqual({
      epoch: room.sales.epochs.at(-1),
      outcomes: [{ state: "applied" }],
    });
  });

  test("an adjustment that is sent again after the loss is not made again", async () => {
    const productId = await room.stocked(5);
    const key = Bun.randomUUIDv7();
    const take = () => room.decrease({ lines: [{ productId, quantity: 2 }] }, key);
    const first = await movementOf(await take());
    await room.lose();
    await room.keep();
    expect(await movementOf(await take())).toEqual(first);
    await expectLevel(productId, 3);
  });

  test("is noticed in the midst of selling: nothing that was told is lost or sold twice", async () => {
    const productId = await room.stocked(1_000_000);
    let [acknowledged, isOpen] = [0, true];
    const till = async () => {
      while (isOpen) {
        const sale = saleOf(productId, 1);
        const response = await room.post("/reservations", { reservations: [sale] });
        if (!response.ok) {
          await Bun.sleep(1);
          continue;
        }
        const { epoch, outcomes } = await outcomesOf(response);
        // What sales does: nothing of an epoch that is over is committed.
        if (outcomes[0]?.state !== "applied" || epoch < (room.sales.epochs.at(-1) ?? 0)) continue;
        commit(sale);
        acknowledged += 1;
      }
    };
    const tills = [till(), till(), till(), till()];
    for (let loss = 0; loss < 3; loss += 1) {
      const before = acknowledged;
      while (acknowledged < before + 10) await Bun.sleep(1);
      await room.lose();
      await room.keep();
    }
    isOpen = false;
    await Promise.all(tills);
    await room.close({ settled: room.sales.unsettled.map(({ saleId }) => saleId) });
    const open = await room.openReservations(0);
    await room.close({ reverted: open });
    await expectLevel(productId, 1_000_000 - acknowledged);
  });
});

describe("a Redis that came back older than it was", () => {
  test("is refused by a replica that has seen more of it, and rebuilt", async () => {
    const productId = await room.stocked(10);
    const restore = await room.remember();
    const sale = saleOf(productId, 4);
    await room.reserve(sale);
    commit(sale);
    await restore();
    await expectClosed(productId);
    await room.keep();
    await expectLevel(productId, 6);
  });

  test("is seen for what it is by a new replica, by what the ledger knows", async () => {
    const productId = await room.stocked(10);
    const restore = await room.remember();
    await movementOf(await room.decrease({ lines: [{ productId, quantity: 3 }] }));
    await restore();
    const [before] = room.sales.epochs.slice(-1);
    await room.restart();
    expect(room.sales.epochs.at(-1)).toBeGreaterThan(Number(before));
    await expectLevel(productId, 7);
  });

  test("is found out when it does not know a sale that is to be settled", async () => {
    const productId = await room.stocked(10);
    const restore = await room.remember();
    const sale = saleOf(productId, 4);
    await room.reserve(sale);
    commit(sale);
    await restore();
    // A replica that was started after all this, and that the ledger could tell nothing.
    await room.restart();
    expect(await room.onHand(productId)).toBe(10);
    const refused = await room.post("/reservations/close", { settled: [sale.saleId], reverted: [] });
    expect(await problemOf(refused)).toMatchObject({ status: 503, code: "unavailable" });
    await room.keep();
    await expectLevel(productId, 6);
    expect(await room.close({ settled: [sale.saleId] })).toBe(0);
  });

  test("and sold units twice meanwhile leaves none on hand, and the ledger says why", async () => {
    const productId = await room.stocked(4);
    const restore = await room.remember();
    const [first, second] = [saleOf(productId, 4), saleOf(productId, 3)];
    await room.reserve(first);
    commit(first);
    await restore();
    await room.restart();
    await room.reserve(second);
    commit(second);
    await room.lose();
    await room.keep();
    await expectLevel(productId, 0);
    const { items } = await movementsOf(await room.get(`/inventory/movements?productId=${productId}`));
    expect(items.find(({ kind }) => kind === "count")).toMatchObject({ quantity: 3, onHand: 0 });
  });
});

test("a database that came back behind sales begins the epoch after theirs", async () => {
  const productId = await room.stocked(10);
  room.sales.epochs.push(40);
  await room.lose();
  await room.keep().catch(() => {});
  await expectClosed(productId);
  await room.keep();
  expect(room.deps.epoch.get().number).toBe(41);
  await expectLevel(productId, 10);
});

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
      const app = createInventoryApp(other, createLogger("inventory", "silent"));
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
    const app = createInventoryApp(stale, createLogger("inventory", "silent"));
    const response = await app.request("/inventory/decrease", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ lines: [{ productId, quantity: 1 }] }),
    });
    expect(await problemOf(response)).toMatchObject({ status: 503, code: "unavailable" });
    await expectLevel(productId, 10);
  });

  test("what one took in the epoch before does not get into the ledger any more", async () => {
    const productId = await room.stocked(10);
    const old = room.deps.epoch.get();
    const lines = [{ productId, quantity: 2 }];
    const id = Bun.randomUUIDv7();
    const { redis, sql } = room.deps;
    const outcome = await applyDecrease(redis, old, { id, bodyHash: "", at: room.clock.now }, { lines });
    if (!("movement" in outcome)) throw new Error("there was enough");
    await room.lose();
    await room.keep();
    const late = await recordInLedger(sql, old, [{ id, ...outcome.movement }]).catch((error) => error);
    expect(late).toMatchObject({ code: "unavailable" });
    await expectLevel(productId, 10);
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
    await expectLevel(productId, 10);
  });

  test("a rebuild that died is begun again", async () => {
    const productId = await room.stocked(10);
    await room.lose();
    await room.deps.redis.hset(EPOCH, "rebuilding", 7);
    await room.keep();
    await expectLevel(productId, 10);
    expect(room.deps.epoch.get().number).toBe(8);
  });
});
