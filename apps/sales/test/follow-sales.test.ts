import { afterEach, beforeEach, expect, test } from "bun:test";
import { createLogger } from "@pos-mi/service-kit/logger";
import { type Follower, followSales } from "../src/followers/follow-sales";
import { rememberSales } from "../src/followers/recent-sales";
import { commitSales } from "../src/storage/commit-sales";
import { setAside } from "../src/storage/schema";
import { freshDatabase } from "./fresh-database";
import { saleRow } from "./sale-row";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeEach(async () => {
  database = await freshDatabase();
}, 30_000);
afterEach(() => database.drop());

const logger = createLogger("sales", "silent");
const replica = () => ({ db: database.db, holder: crypto.randomUUID(), recent: rememberSales(1), logger });

async function commit(count: number) {
  const rows = Array.from({ length: count }, () => saleRow());
  await commitSales(database.sql, rows, 0);
  return rows.map(({ id }) => id);
}

/** A follower that notes what it is given, and fails where it is told to. */
function noting(fails: (id: string) => boolean = () => false) {
  const calls: string[][] = [];
  const follower: Follower = {
    name: "noting",
    batch: 3,
    async handle(sales) {
      const ids = sales.map(({ id }) => id);
      calls.push(ids);
      return ids.filter(fails);
    },
  };
  return { follower, calls };
}

test("every sale is handled, in order, once where nothing fails", async () => {
  const { follower, calls } = noting();
  const me = replica();
  const ids = await commit(7);
  await followSales(me, follower).run();
  await followSales(me, follower).run();
  expect(calls).toEqual([ids.slice(0, 3), ids.slice(3, 6), ids.slice(6)]);
  const more = await commit(1);
  await followSales(me, follower).run();
  expect(calls.at(-1)).toEqual(more);
});

test("with its peer away nothing is skipped", async () => {
  const ids = await commit(2);
  const away: Follower = { name: "noting", batch: 3, handle: () => Promise.reject(new Error("away")) };
  const me = replica();
  await expect(followSales(me, away).run()).rejects.toThrow("away");
  const { follower, calls } = noting();
  await followSales(me, follower).run();
  expect(calls).toEqual([ids]);
});

test("a sale that fails alone holds up no other, and is tried again", async () => {
  const ids = await commit(5);
  const [bad = ""] = ids;
  let broken = true;
  const { follower, calls } = noting((id) => broken && id === bad);
  const me = replica();
  await followSales(me, follower).run();
  expect(calls.flat()).toEqual(ids);

  await database.db.update(setAside).set({ nextTryAt: new Date(0) });
  broken = false;
  await followSales(me, follower).run();
  expect(calls.at(-1)).toEqual([bad]);
  expect(await database.db.select().from(setAside)).toEqual([]);
});

test("one replica follows at a time, and another takes over when its turn ends", async () => {
  const ids = await commit(2);
  const [mine, theirs] = [replica(), replica()];
  const [first, second] = [noting(), noting()];
  await followSales(mine, first.follower).run();
  const more = await commit(1);
  await followSales(theirs, second.follower).run();
  expect(second.calls).toEqual([]);

  await followSales(mine, first.follower).end();
  await followSales(theirs, second.follower).run();
  expect([first.calls, second.calls]).toEqual([[ids], [more]]);
});

test("a replica that has lost its turn without knowing goes no further than its next step", async () => {
  const [mine, theirs] = [replica(), replica()];
  const [first, second] = [noting(), noting()];
  const following = followSales(mine, first.follower);
  const before = await commit(1);
  await following.run();
  // As if this replica had been asleep for longer than its lease.
  await followSales(mine, first.follower).end();
  const ids = await commit(4);
  await followSales(theirs, second.follower).run();
  await following.run();
  expect(second.calls.flat()).toEqual(ids);
  expect(first.calls).toEqual([before, ids.slice(0, 3)]);
});
