import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { movementOf, movementsOf, outcomesOf, problemOf } from "./answers";
import { commit, expectClosed, expectLevel, saleOf } from "./epoch-checks";
import { openStockroom, type Stockroom } from "./stockroom";

let room: Stockroom;
beforeEach(async () => {
  room = await openStockroom();
});
afterEach(() => room.leave());

describe("a Redis that lost everything", () => {
  test("is refused at once, and rebuilt from the ledger", async () => {
    const [rice, sugar] = [await room.stocked(20), await room.stocked(0)];
    const sold = saleOf(rice, 3);
    await room.reserve(sold);
    await room.close({ settled: [sold.saleId] });
    await movementOf(await room.decrease({ lines: [{ productId: rice, quantity: 2 }] }));

    await room.lose();
    await expectClosed(room, rice);
    await room.keep();
    await expectLevel(room, rice, 15);
    await expectLevel(room, sugar, 0);
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
    commit(room, settled, committed, saleOf(productId, 5));
    await room.lose();
    await room.keep();
    await expectLevel(room, productId, 12);
    const { items } = await movementsOf(await room.get(`/inventory/movements?productId=${productId}`));
    expect(items.map(({ quantity }) => quantity).toSorted((a, b) => a - b)).toEqual([-5, -2, -1, 20]);
    expect(items.find(({ movementId }) => movementId === committed.saleId)?.who).toBe(committed.who);

    // What follows on a sale that was rebuilt is as on any other.
    expect(await room.close({ settled: [settled.saleId, committed.saleId] })).toBe(0);
    expect(await room.openReservations(0)).toEqual([]);
    const { who: _, ...asked } = committed;
    expect(await movementOf(await room.decrease(asked))).toMatchObject({ lines: [{ quantity: 2 }] });
    await expectLevel(room, productId, 12);
  });

  test("stays closed until sales knows of the new epoch", async () => {
    const productId = await room.stocked(5);
    await room.lose();
    room.sales.away = true;
    await room.keep().catch(() => {});
    await expectClosed(room, productId);
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
    await expectLevel(room, productId, 3);
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
        commit(room, sale);
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
    await expectLevel(room, productId, 1_000_000 - acknowledged);
  });
});

test("a database that came back behind sales begins the epoch after theirs", async () => {
  const productId = await room.stocked(10);
  room.sales.epochs.push(40);
  await room.lose();
  await room.keep().catch(() => {});
  await expectClosed(room, productId);
  await room.keep();
  expect(room.deps.epoch.get().number).toBe(41);
  await expectLevel(room, productId, 10);
});
