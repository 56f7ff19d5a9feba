import { afterAll, beforeAll, expect, test } from "bun:test";
import { movementOf, movementsOf, problemOf } from "./answers";
import { openStockroom, type Stockroom } from "./stockroom";

let room: Stockroom;
beforeAll(async () => {
  room = await openStockroom();
});
afterAll(() => room.leave());

const list = async (query: Record<string, string>) =>
  movementsOf(await room.get(`/inventory/movements?${new URLSearchParams(query)}`));

const at = (hour: number) => new Date(Date.UTC(2026, 2, 1, hour));

async function takeAt(hour: number, ...productIds: string[]) {
  room.clock.now = at(hour);
  const lines = productIds.map((productId) => ({ productId, quantity: 1 }));
  return (await movementOf(await room.decrease({ lines }))).movementId;
}

test("movements come newest first, in pages that skip nothing, also within one moment", async () => {
  room.clock.now = at(0);
  const [rice, sugar] = [await room.stocked(50), await room.stocked(50)];
  const ids = [await takeAt(1, rice, sugar, rice), await takeAt(2, sugar), await takeAt(3, rice)];
  const whole = await list({});
  expect(whole.nextCursor).toBeNull();
  expect(whole.items).toHaveLength(7);
  expect(whole.items.slice(0, 5).map(({ movementId }) => movementId)).toEqual(
    [ids[2], ids[1], ids[0], ids[0], ids[0]].map(String),
  );

  const paged = [];
  let cursor: string | null = "";
  do {
    const page: Awaited<ReturnType<typeof list>> = await list({ limit: "2", ...(cursor && { cursor }) });
    paged.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(paged).toEqual(whole.items);
});

test("filters choose a product, a beginning that counts in and an end that doesn't", async () => {
  room.clock.now = at(10);
  const [rice, sugar] = [await room.stocked(50), await room.stocked(50)];
  const ids = [await takeAt(11, rice), await takeAt(12, rice, sugar), await takeAt(13, rice)];
  const idsOf = async (query: Record<string, string>) =>
    (await list(query)).items.map(({ movementId }) => movementId);
  expect(await idsOf({ productId: sugar, since: at(11).toISOString() })).toEqual([String(ids[1])]);
  expect(await idsOf({ productId: rice, since: at(11).toISOString(), until: at(13).toISOString() })).toEqual(
    [ids[1], ids[0]].map(String),
  );
  expect(await idsOf({ productId: rice, since: "2026-03-01T20:00:00.000+07:00" })).toEqual([String(ids[2])]);
  expect(await idsOf({ productId: Bun.randomUUIDv7() })).toEqual([]);
});

test.each([
  ["limit=0", "validation_failed", "limit"],
  ["since=yesterday", "validation_failed", "since"],
  ["until=2026-01-01", "validation_failed", "until"],
  ["productId=1", "validation_failed", "productId"],
  ["kind=sale", "validation_failed", "kind"],
  ["cursor=bm90IG91cnM", "invalid_cursor", "cursor"],
])("listing is refused with %p", async (query, code, field) => {
  const problem = await problemOf(await room.get(`/inventory/movements?${query}`));
  expect(problem).toMatchObject({ code, errors: [{ field }] });
});
