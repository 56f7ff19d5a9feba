import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { bodyHash } from "@pos-mi/service-kit/body-hash";
import { applyDecrease } from "../src/storage/apply-decrease";
import { movementKey, OPEN_RESERVATIONS } from "../src/storage/keys";
import { levelOf, movementOf, movementsOf, problemOf } from "./answers";
import { manager, openStockroom, type Stockroom } from "./stockroom";

let room: Stockroom;
beforeAll(async () => {
  room = await openStockroom();
});
afterAll(() => room.leave());

const DAY = 24 * 60 * 60 * 1000;
const saleOf = (productId: string, quantity: number, madeAt = Date.now()) => ({
  saleId: Bun.randomUUIDv7("hex", madeAt),
  lines: [{ productId, quantity }],
});
const movements = async (productId: string) =>
  (await movementsOf(await room.get(`/inventory/movements?productId=${productId}`))).items;
const expiryOf = (movementId: string) => room.deps.redis.ttl(movementKey(movementId));

describe("what moved is in the ledger", () => {
  test("an opening and an adjustment, before they are acknowledged", async () => {
    const productId = await room.stocked(10);
    room.clock.now = new Date("2026-01-05T04:00:00.000Z");
    const { movementId } = await movementOf(
      await room.decrease({ reason: "Pecah di rak", lines: [{ productId, quantity: 3 }] }),
    );
    const [adjustment, opening] = await movements(productId);
    expect(opening).toMatchObject({
      productId,
      kind: "opening",
      quantity: 10,
      onHand: 10,
      who: manager.name,
    });
    expect(adjustment).toEqual({
      movementId,
      productId,
      kind: "adjustment",
      quantity: -3,
      onHand: 7,
      reason: "Pecah di rak",
      who: manager.name,
      movedAt: "2026-01-05T04:00:00.000Z",
    });
    room.clock.now = new Date("2026-01-05T03:00:00.000Z");
  });

  test("a sale when it is settled, once, and not before", async () => {
    const productId = await room.stocked(10);
    const sale = saleOf(productId, 4);
    await room.reserve({ ...sale, who: "Ayu Lestari" });
    expect(await movements(productId)).toHaveLength(1);
    await room.close({ settled: [sale.saleId] });
    await room.close({ settled: [sale.saleId] });
    const sales = (await movements(productId)).filter(({ kind }) => kind === "sale");
    expect(sales).toMatchObject([{ movementId: sale.saleId, quantity: -4, onHand: 6, who: "Ayu Lestari" }]);
  });

  test("a sale that was called off never", async () => {
    const productId = await room.stocked(10);
    const sale = saleOf(productId, 4);
    await room.reserve(sale);
    await room.close({ reverted: [sale.saleId] });
    expect(await movements(productId)).toHaveLength(1);
  });
});

describe("an adjustment whose request died before the ledger had it", () => {
  const key = () => Bun.randomUUIDv7();
  /** Moves stock in Redis as the request does, and no further. */
  async function dieAfterRedis(productId: string, id: string) {
    const body = { lines: [{ productId, quantity: 2 }] };
    const movementId = { id, bodyHash: bodyHash(body), at: room.clock.now, who: null };
    await applyDecrease(room.deps.redis, room.deps.epoch.get(), movementId, body);
    return body;
  }

  test("is recorded by the loop, once", async () => {
    const productId = await room.stocked(10);
    const id = key();
    await dieAfterRedis(productId, id);
    expect(await room.recorded(productId)).toBe(10);
    await room.recordLeftOver();
    await room.recordLeftOver();
    expect(await room.recorded(productId)).toBe(8);
    expect(await expiryOf(id)).toBeGreaterThan(0);
  });

  test("is recorded by the request that is sent again", async () => {
    const productId = await room.stocked(10);
    const idempotencyKey = key();
    const body = await dieAfterRedis(productId, `key:${idempotencyKey}`);
    await movementOf(await room.decrease(body, idempotencyKey));
    expect(await room.recorded(productId)).toBe(8);
    expect(await room.onHand(productId)).toBe(8);
  });
});

describe("movements end in Redis, and the ledger answers for them", () => {
  const forget = (movementId: string) => room.deps.redis.del(movementKey(movementId));

  test("openings and adjustments end once they are in the ledger", async () => {
    const productId = room.newProduct();
    const [opening, adjustment] = [Bun.randomUUIDv7(), Bun.randomUUIDv7()];
    await levelOf(await room.setOpeningStock({ productId, quantity: 5 }, opening));
    await movementOf(await room.decrease({ lines: [{ productId, quantity: 1 }] }, adjustment));
    for (const key of [opening, adjustment]) expect(await expiryOf(`key:${key}`)).toBeGreaterThan(0);
  });

  test("a repeated adjustment or opening gets its first answer, and another body is refused", async () => {
    const productId = room.newProduct();
    const [opening, adjustment] = [Bun.randomUUIDv7(), Bun.randomUUIDv7()];
    const set = (quantity: number) => room.setOpeningStock({ productId, quantity }, opening);
    const take = (quantity: number) =>
      room.decrease({ reason: "Hilang", lines: [{ productId, quantity }] }, adjustment);
    const first = { set: await levelOf(await set(9)), take: await movementOf(await take(2)) };
    await forget(`key:${opening}`);
    await forget(`key:${adjustment}`);
    expect(await levelOf(await set(9))).toEqual(first.set);
    expect(await movementOf(await take(2))).toEqual(first.take);
    for (const response of [await set(8), await take(3)])
      expect(await problemOf(response)).toMatchObject({ code: "idempotency_mismatch" });
    expect(await room.onHand(productId)).toBe(7);
  });

  test("a decrease with the id of a sale that was settled long ago tells what it took", async () => {
    const productId = await room.stocked(10);
    const sale = saleOf(productId, 4);
    await room.reserve(sale);
    await room.close({ settled: [sale.saleId] });
    const first = await movementOf(await room.decrease(sale));
    await forget(sale.saleId);
    expect(await movementOf(await room.decrease(sale))).toEqual(first);
  });

  test.each([
    ["older than what Redis remembers", -8 * DAY],
    ["from a clock that is ahead", DAY],
  ])("a sale %s takes its goods once, however late it is sent again", async (_, offset) => {
    const productId = await room.stocked(10);
    room.clock.now = new Date();
    const sale = saleOf(productId, 4, Date.now() + offset);
    expect(await room.reserve(sale, saleOf(productId, 1))).toEqual([
      { state: "applied" },
      { state: "applied" },
    ]);
    await room.close({ settled: [sale.saleId] });
    await forget(sale.saleId);
    const other = { ...sale, lines: [{ productId, quantity: 5 }] };
    expect(await room.reserve(sale, other, saleOf(productId, 2))).toEqual([
      { state: "applied" },
      { state: "mismatch" },
      { state: "applied" },
    ]);
    expect(await room.onHand(productId)).toBe(3);
  });

  test("a sale that took its goods twice all the same gives one of them back", async () => {
    const productId = await room.stocked(10);
    const sale = saleOf(productId, 4);
    await room.reserve(sale);
    await room.close({ settled: [sale.saleId] });
    await forget(sale.saleId);
    room.clock.now = new Date(room.clock.now.getTime() + 1000);
    await room.reserve(sale);
    expect(await room.onHand(productId)).toBe(2);
    await room.close({ settled: [sale.saleId] });
    expect([await room.onHand(productId), await room.recorded(productId)]).toEqual([6, 6]);
    expect(await room.deps.redis.zscore(OPEN_RESERVATIONS, sale.saleId)).toBeNull();
  });
});
