import { afterAll, beforeAll, expect, test } from "bun:test";
import { levelOf, pageOf, problemOf } from "./answers";
import { openStockroom, type Stockroom } from "./stockroom";

let room: Stockroom;
beforeAll(async () => {
  room = await openStockroom();
});
afterAll(() => room.leave());

const levelsOf = async (productId: string) =>
  (await pageOf(await room.get(`/inventory?productId=${productId}`))).items;

test("the opening stock of a product is kept and listed", async () => {
  const productId = room.newProduct();
  const level = await levelOf(await room.setOpeningStock({ productId, quantity: 24 }));
  expect(level).toEqual({ productId, quantity: 24, updatedAt: "2026-01-05T03:00:00.000Z" });
  expect(await levelsOf(productId)).toEqual([level]);
});

test("none at all is an opening stock too", async () => {
  const productId = room.newProduct();
  await levelOf(await room.setOpeningStock({ productId, quantity: 0 }));
  expect(await levelsOf(productId)).toMatchObject([{ quantity: 0 }]);
});

test("a product that the catalogue doesn't know is refused", async () => {
  const productId = Bun.randomUUIDv7();
  const problem = await problemOf(await room.setOpeningStock({ productId, quantity: 1 }));
  expect(problem).toMatchObject({ status: 422, code: "unknown_product", errors: [{ field: "productId" }] });
  expect(await levelsOf(productId)).toEqual([]);
});

test("a second opening stock is refused, also when it is the same", async () => {
  const productId = await room.stocked(24);
  const problem = await problemOf(await room.setOpeningStock({ productId, quantity: 24 }));
  expect(problem).toMatchObject({
    status: 409,
    code: "opening_stock_exists",
    errors: [{ field: "productId" }],
  });
  await problemOf(await room.setOpeningStock({ productId, quantity: 30 }, Bun.randomUUIDv7()));
  expect(await levelsOf(productId)).toMatchObject([{ quantity: 24 }]);
});

test("the same key and body give the first answer again, even when the stock has moved and time has passed", async () => {
  const [productId, key] = [room.newProduct(), Bun.randomUUIDv7()];
  const first = await levelOf(await room.setOpeningStock({ productId, quantity: 24 }, key));
  await room.decrease({ lines: [{ productId, quantity: 4 }] });
  room.clock.now = new Date("2026-01-06T03:00:00.000Z");
  expect(await levelOf(await room.setOpeningStock({ productId, quantity: 24 }, key))).toEqual(first);
  expect(await levelsOf(productId)).toMatchObject([{ quantity: 20 }]);
});

test("the same key with another body is refused", async () => {
  const [productId, key] = [room.newProduct(), Bun.randomUUIDv7()];
  await levelOf(await room.setOpeningStock({ productId, quantity: 24 }, key));
  const problem = await problemOf(await room.setOpeningStock({ productId, quantity: 25 }, key));
  expect(problem).toMatchObject({
    status: 422,
    code: "idempotency_mismatch",
    errors: [{ field: "idempotency-key" }],
  });
});

test("of twenty at once, one sets the opening stock", async () => {
  const productId = room.newProduct();
  const quantities = Array.from({ length: 20 }, (_, index) => index);
  const responses = await Promise.all(
    quantities.map((quantity) => room.setOpeningStock({ productId, quantity })),
  );
  const [winner, ...others] = responses.filter((response) => response.status === 201);
  expect(others).toEqual([]);
  expect(await levelsOf(productId)).toEqual(winner ? [await levelOf(winner)] : []);
});

test("one key sent twenty times at once sets it once, and each gets the answer", async () => {
  const [productId, key] = [room.newProduct(), Bun.randomUUIDv7()];
  const responses = await Promise.all(
    Array.from({ length: 20 }, () => room.setOpeningStock({ productId, quantity: 7 }, key)),
  );
  const answers = await Promise.all(responses.map(levelOf));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});
