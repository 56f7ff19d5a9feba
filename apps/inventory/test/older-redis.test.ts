import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { movementOf, movementsOf, problemOf } from "./answers";
import { commit, expectClosed, expectLevel, saleOf } from "./epoch-checks";
import { openStockroom, type Stockroom } from "./stockroom";

let room: Stockroom;
beforeEach(async () => {
  room = await openStockroom();
});
afterEach(() => room.leave());

/** A product of which four were sold, and a Redis that came back as it was before that. */
async function soldAndForgotten(units: number) {
  const productId = await room.stocked(units);
  const restore = await room.remember();
  const sale = saleOf(productId, 4);
  await room.reserve(sale);
  commit(room, sale);
  await restore();
  return { productId, sale };
}

describe("a Redis that came back older than it was", () => {
  test("is refused by a replica that has seen more of it, and rebuilt", async () => {
    const { productId } = await soldAndForgotten(10);
    await expectClosed(room, productId);
    await room.keep();
    await expectLevel(room, productId, 6);
  });

  test("is seen for what it is by a new replica, by what the ledger knows", async () => {
    const productId = await room.stocked(10);
    const restore = await room.remember();
    await movementOf(await room.decrease({ lines: [{ productId, quantity: 3 }] }));
    await restore();
    const [before] = room.sales.epochs.slice(-1);
    await room.restart();
    expect(room.sales.epochs.at(-1)).toBeGreaterThan(Number(before));
    await expectLevel(room, productId, 7);
  });

  test("is found out when it does not know a sale that is to be settled", async () => {
    const { productId, sale } = await soldAndForgotten(10);
    // A replica that was started after all this, and that the ledger could tell nothing.
    await room.restart();
    expect(await room.onHand(productId)).toBe(10);
    const refused = await room.post("/reservations/close", { settled: [sale.saleId], reverted: [] });
    expect(await problemOf(refused)).toMatchObject({ status: 503, code: "unavailable" });
    await room.keep();
    await expectLevel(room, productId, 6);
    expect(await room.close({ settled: [sale.saleId] })).toBe(0);
  });

  test("and sold units twice meanwhile leaves none on hand, and the ledger says why", async () => {
    const { productId } = await soldAndForgotten(4);
    const second = saleOf(productId, 3);
    await room.restart();
    await room.reserve(second);
    commit(room, second);
    await room.lose();
    await room.keep();
    await expectLevel(room, productId, 0);
    const { items } = await movementsOf(await room.get(`/inventory/movements?productId=${productId}`));
    expect(items.find(({ kind }) => kind === "count")).toMatchObject({ quantity: 3, onHand: 0 });
  });
});
