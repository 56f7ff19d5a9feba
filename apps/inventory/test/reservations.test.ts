import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { movementOf, problemOf } from "./answers";
import { openStockroom, type Stockroom } from "./stockroom";

let room: Stockroom;
beforeAll(async () => {
  room = await openStockroom();
});
afterAll(() => room.leave());

const saleOf = (productId: string, quantity: number) => ({
  saleId: Bun.randomUUIDv7(),
  lines: [{ productId, quantity }],
});

describe("taking the goods", () => {
  test("a sale's goods leave once, however often it is sent, closed or not", async () => {
    const productId = await room.stocked(10);
    const sale = saleOf(productId, 4);
    expect(await room.reserve(sale)).toEqual([{ state: "applied" }]);
    expect(await room.reserve(sale)).toEqual([{ state: "applied" }]);
    await room.close({ settled: [sale.saleId] });
    expect(await room.reserve(sale)).toEqual([{ state: "applied" }]);
    expect(await room.onHand(productId)).toBe(6);
  });

  test("each sale of a batch is judged by itself, in order", async () => {
    const [productId, other] = [await room.stocked(5), await room.stocked(1)];
    const outcomes = await room.reserve(
      saleOf(productId, 3),
      saleOf(productId, 3),
      saleOf(other, 1),
      saleOf(productId, 2),
    );
    expect(outcomes).toEqual([
      { state: "applied" },
      { state: "rejected", shortages: [{ productId, requested: 3, available: 2 }] },
      { state: "applied" },
      { state: "applied" },
    ]);
    expect([await room.onHand(productId), await room.onHand(other)]).toEqual([0, 0]);
  });

  test("a batch may have more products than one command writes", async () => {
    const stocked: string[] = [];
    for (let count = 0; count < 1100; count += 1) stocked.push(await room.stocked(2));
    const lines = stocked.map((productId) => ({ productId, quantity: 1 }));
    const sale = () => ({ saleId: Bun.randomUUIDv7(), lines });
    const outcomes = await room.reserve(sale(), saleOf(stocked[0] ?? "", 1), sale());
    expect(outcomes.map(({ state }) => state)).toEqual(["applied", "applied", "rejected"]);
    const left = await Promise.all(stocked.map(room.onHand));
    expect(left).toEqual(stocked.map((_, index) => (index === 0 ? 0 : 1)));
  }, 30_000);

  test("lines of one product are judged together, and every line or none is taken", async () => {
    const [enough, short] = [await room.stocked(9), await room.stocked(5)];
    const lines = [
      { productId: enough, quantity: 1 },
      { productId: short, quantity: 3 },
      { productId: short, quantity: 3 },
    ];
    expect(await room.reserve({ saleId: Bun.randomUUIDv7(), lines })).toEqual([
      { state: "rejected", shortages: [{ productId: short, requested: 6, available: 5 }] },
    ]);
    expect([await room.onHand(enough), await room.onHand(short)]).toEqual([9, 5]);
  });

  test("what was refused stays refused, also when there is stock again", async () => {
    const productId = room.newProduct();
    const sale = saleOf(productId, 1);
    const refused = await room.reserve(sale);
    await room.setOpeningStock({ productId, quantity: 5 });
    expect(await room.reserve(sale)).toEqual(refused);
    expect(await room.onHand(productId)).toBe(5);
  });

  test("a sale's id stands for its own goods alone", async () => {
    const productId = await room.stocked(10);
    const sale = saleOf(productId, 1);
    await room.reserve(sale);
    expect(await room.reserve({ ...sale, lines: [{ productId, quantity: 2 }] })).toEqual([
      { state: "mismatch" },
    ]);
    expect(await room.onHand(productId)).toBe(9);
  });

  test("the same sale twice in one batch is taken once", async () => {
    const productId = await room.stocked(10);
    const sale = saleOf(productId, 4);
    expect(await room.reserve(sale, sale)).toEqual([{ state: "applied" }, { state: "applied" }]);
    expect(await room.onHand(productId)).toBe(6);
  });
});

describe("closing", () => {
  test("a reverted sale gives its goods back once, and takes none when it comes late", async () => {
    const productId = await room.stocked(10);
    const sale = saleOf(productId, 4);
    await room.reserve(sale);
    expect(await room.close({ reverted: [sale.saleId] })).toBe(1);
    expect(await room.close({ reverted: [sale.saleId] })).toBe(0);
    expect(await room.reserve(sale)).toEqual([{ state: "gone" }]);
    expect(await room.onHand(productId)).toBe(10);
  });

  test("a sale that is called off before its goods are taken never takes them", async () => {
    const productId = await room.stocked(10);
    const sale = saleOf(productId, 4);
    expect(await room.close({ reverted: [sale.saleId] })).toBe(1);
    expect(await room.reserve(sale)).toEqual([{ state: "gone" }]);
    expect(await room.onHand(productId)).toBe(10);
  });

  test("a settled sale can't be reverted", async () => {
    const productId = await room.stocked(10);
    const sale = saleOf(productId, 1);
    await room.reserve(sale);
    expect(await room.close({ settled: [sale.saleId] })).toBe(1);
    expect(await room.close({ reverted: [sale.saleId] })).toBe(0);
    expect(await room.onHand(productId)).toBe(9);
  });

  test("several lines of one product all go back", async () => {
    const productId = await room.stocked(10);
    const lines = [1, 2, 3].map((quantity) => ({ productId, quantity }));
    const saleId = Bun.randomUUIDv7();
    await room.reserve({ saleId, lines });
    await room.close({ reverted: [saleId] });
    expect(await room.onHand(productId)).toBe(10);
  });
});

describe("open reservations", () => {
  test("are those that are old enough and nobody has closed", async () => {
    const productId = await room.stocked(10);
    const [old, closed, young] = [saleOf(productId, 1), saleOf(productId, 1), saleOf(productId, 1)];
    room.clock.now = new Date("2026-02-01T00:00:00.000Z");
    await room.reserve(old, closed);
    await room.close({ settled: [closed.saleId] });
    room.clock.now = new Date("2026-02-01T00:00:40.000Z");
    await room.reserve(young);
    const listed = await room.openReservations(30);
    expect(listed).toContain(old.saleId);
    expect(listed).not.toContain(closed.saleId);
    expect(listed).not.toContain(young.saleId);
  });
});

describe("a decrease with a sale's id", () => {
  test("takes nothing and tells what the checkout took, before and after it is settled", async () => {
    const productId = await room.stocked(10);
    const sale = saleOf(productId, 4);
    await room.reserve(sale);
    const first = await movementOf(await room.decrease(sale));
    expect(first).toMatchObject({ movementId: sale.saleId, lines: [{ productId, quantity: 4, onHand: 6 }] });
    await room.close({ settled: [sale.saleId] });
    expect(await movementOf(await room.decrease(sale))).toEqual(first);
    expect(await room.onHand(productId)).toBe(6);
  });

  test("is refused with other lines, and for a sale that took nothing", async () => {
    const productId = await room.stocked(10);
    const [sale, dropped] = [saleOf(productId, 4), saleOf(productId, 4)];
    await room.reserve(sale, dropped);
    await room.close({ reverted: [dropped.saleId] });
    const other = await room.decrease({ ...sale, lines: [{ productId, quantity: 5 }] });
    expect(await problemOf(other)).toMatchObject({ status: 422, code: "idempotency_mismatch" });
    for (const body of [dropped, saleOf(productId, 1)])
      expect(await problemOf(await room.decrease(body))).toMatchObject({
        status: 404,
        code: "sale_not_found",
        errors: [{ field: "saleId" }],
      });
    expect(await room.onHand(productId)).toBe(6);
  });
});
