import { afterAll, beforeAll, expect, test } from "bun:test";
import { movementOf, pageOf, problemOf } from "./answers";
import { openStockroom, type Stockroom } from "./stockroom";

let room: Stockroom;
beforeAll(async () => {
  room = await openStockroom();
});
afterAll(() => room.leave());

const levelOfProduct = async (productId: string) =>
  (await pageOf(await room.get(`/inventory?productId=${productId}`))).items[0];

const onHand = async (productId: string) => (await levelOfProduct(productId))?.quantity;

test("every line leaves the stock, and the answer says what is left", async () => {
  const [rice, sugar] = [await room.stocked(24), await room.stocked(10)];
  room.clock.now = new Date("2026-01-05T04:00:00.000Z");
  const movement = await movementOf(
    await room.decrease({
      reason: "Pecah di rak",
      lines: [
        { productId: rice, quantity: 2 },
        { productId: sugar, quantity: 10 },
      ],
    }),
  );
  expect(movement).toMatchObject({
    lines: [
      { productId: rice, quantity: 2, onHand: 22 },
      { productId: sugar, quantity: 10, onHand: 0 },
    ],
    movedAt: "2026-01-05T04:00:00.000Z",
  });
  expect(await levelOfProduct(rice)).toMatchObject({ quantity: 22, updatedAt: "2026-01-05T04:00:00.000Z" });
  expect(await onHand(sugar)).toBe(0);
});

test("when one product falls short nothing moves, and each that does is named", async () => {
  const [enough, short, unstocked] = [await room.stocked(5), await room.stocked(1), Bun.randomUUIDv7()];
  const problem = await problemOf(
    await room.decrease({
      lines: [
        { productId: enough, quantity: 5 },
        { productId: short, quantity: 3 },
        { productId: unstocked, quantity: 1 },
      ],
    }),
  );
  expect(problem).toMatchObject({ status: 409, code: "out_of_stock" });
  expect(problem.shortages).toEqual([
    { productId: short, requested: 3, available: 1 },
    { productId: unstocked, requested: 1, available: 0 },
  ]);
  expect(await onHand(enough)).toBe(5);
  expect(await onHand(short)).toBe(1);
});

test("lines of one product are taken together", async () => {
  const productId = await room.stocked(5);
  const twice = (first: number, second: number) =>
    room.decrease({
      lines: [
        { productId, quantity: first },
        { productId, quantity: second },
      ],
    });
  expect((await problemOf(await twice(3, 3))).shortages).toEqual([{ productId, requested: 6, available: 5 }]);
  expect((await movementOf(await twice(3, 2))).lines.map((line) => line.onHand)).toEqual([2, 0]);
});

test("what was refused can be sent again when there is stock", async () => {
  const [productId, key] = [room.newProduct(), Bun.randomUUIDv7()];
  const body = { lines: [{ productId, quantity: 1 }] };
  await problemOf(await room.decrease(body, key));
  await room.setOpeningStock({ productId, quantity: 1 });
  expect((await movementOf(await room.decrease(body, key))).lines).toEqual([
    { productId, quantity: 1, onHand: 0 },
  ]);
});

test("a key is used once, however often it is sent", async () => {
  const productId = await room.stocked(10);
  const key = Bun.randomUUIDv7();
  const take = (quantity: number) => room.decrease({ lines: [{ productId, quantity }] }, key);
  const first = await movementOf(await take(4));
  expect(await movementOf(await take(4))).toEqual(first);
  expect(await problemOf(await take(5))).toMatchObject({
    code: "idempotency_mismatch",
    errors: [{ field: "idempotency-key" }],
  });
  expect(await onHand(productId)).toBe(6);
});

test("a key that looks like a sale's id is none", async () => {
  const productId = await room.stocked(10);
  const saleId = Bun.randomUUIDv7();
  const lines = [{ productId, quantity: 1 }];
  await movementOf(await room.decrease({ lines }, saleId));
  expect(await room.reserve({ saleId, lines })).toEqual([{ state: "applied" }]);
  expect(await onHand(productId)).toBe(8);
});

test("a key that has set an opening stock does not decrease one", async () => {
  const [productId, key] = [room.newProduct(), Bun.randomUUIDv7()];
  await room.setOpeningStock({ productId, quantity: 3 }, key);
  const problem = await problemOf(await room.decrease({ lines: [{ productId, quantity: 3 }] }, key));
  expect(problem.code).toBe("idempotency_mismatch");
  expect(await onHand(productId)).toBe(3);
});

test("without a key every call is a movement of its own", async () => {
  const productId = await room.stocked(10);
  const take = async () => movementOf(await room.decrease({ lines: [{ productId, quantity: 1 }] }));
  expect((await take()).movementId).not.toBe((await take()).movementId);
  expect(await onHand(productId)).toBe(8);
});

test("the largest decrease there can be is taken", async () => {
  const productId = await room.stocked(1_000_000_000);
  const lines = Array.from({ length: 200 }, () => ({ productId, quantity: 1_000_000 }));
  const movement = await movementOf(await room.decrease({ lines }));
  expect(movement.lines.at(-1)?.onHand).toBe(800_000_000);
});

test("of fifty at once for the last ten units, ten get one", async () => {
  const productId = await room.stocked(10);
  const responses = await Promise.all(
    Array.from({ length: 50 }, () =>
      room.decrease({ lines: [{ productId, quantity: 1 }] }, Bun.randomUUIDv7()),
    ),
  );
  const won = responses.filter((response) => response.status === 200);
  const lost = responses.filter((response) => response.status === 409);
  expect([won.length, lost.length]).toEqual([10, 40]);
  expect(await onHand(productId)).toBe(0);
});

test("one decrease sent fifty times at once is taken once", async () => {
  const [productId, key] = [await room.stocked(10), Bun.randomUUIDv7()];
  const body = { lines: [{ productId, quantity: 2 }] };
  const responses = await Promise.all(Array.from({ length: 50 }, () => room.decrease(body, key)));
  const answers = await Promise.all(responses.map(movementOf));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await onHand(productId)).toBe(8);
});
