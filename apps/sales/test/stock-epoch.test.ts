import { afterEach, beforeEach, expect, test } from "bun:test";
import { commitSales } from "../src/storage/commit-sales";
import { advance, takeTurn } from "../src/storage/followers";
import { findSales } from "../src/storage/sale-rows";
import { raiseEpoch, salesNotHandled } from "../src/storage/stock-epoch";
import { insertTombstones } from "../src/storage/tombstones";
import { freshDatabase } from "./fresh-database";
import { saleRow } from "./sale-row";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeEach(async () => {
  database = await freshDatabase();
}, 30_000);
afterEach(() => database.drop());

test("what was reserved before the epoch is not committed, what was in it or later is", async () => {
  await raiseEpoch(database.db, 4);
  const [old, current, later] = [saleRow(), saleRow(), saleRow()];
  expect((await commitSales(database.sql, [old], 3)).size).toBe(0);
  expect((await commitSales(database.sql, [current], 4)).size).toBe(1);
  expect((await commitSales(database.sql, [later], 5)).size).toBe(1);
  const stored = await findSales(database.db, [old.id, current.id, later.id]);
  expect([...stored.values()].map(({ number }) => number).toSorted()).toEqual([1, 2]);
});

test("an epoch is never lowered", async () => {
  expect(await raiseEpoch(database.db, 4)).toBe(4);
  expect(await raiseEpoch(database.db, 2)).toBe(4);
});

test("when the epoch is told, every sale of the one before is there, or never will be", async () => {
  for (let epoch = 0; epoch < 10; epoch += 1) {
    const rows = Array.from({ length: 8 }, () => saleRow());
    const commits = rows.map((row) => commitSales(database.sql, [row], epoch));
    await raiseEpoch(database.db, epoch + 1);
    const ids = rows.map(({ id }) => id);
    const seen = new Set((await findSales(database.db, ids)).keys());
    const committed = (await Promise.all(commits)).flatMap((numbers) => [...numbers.keys()]);
    expect(new Set(committed)).toEqual(seen);
  }
});

test("unsettled are the sales after the follower's place, in pages, and no tombstone", async () => {
  const rows = Array.from({ length: 6 }, () => saleRow());
  await commitSales(database.sql, rows, 0);
  await insertTombstones(database.db, [Bun.randomUUIDv7()], new Date());
  const ids = rows.map(({ id }) => id);
  const idsAfter = async (...args: [limit: number, after?: [string, number]]) =>
    (await salesNotHandled(database.db, "stock", ...args)).map(({ id }) => id);
  expect(await idsAfter(10)).toEqual(ids);

  const turn = { name: "stock", terminal: "T01", holder: crypto.randomUUID() };
  await takeTurn(database.db, turn);
  await advance(database.db, turn, 2);
  expect(await idsAfter(3)).toEqual(ids.slice(2, 5));
  expect(await idsAfter(3, ["T01", 5])).toEqual(ids.slice(5));
});
