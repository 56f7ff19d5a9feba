import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { migrate } from "../src/migrate";
import { commitSales } from "../src/storage/commit-sales";
import { claimKey } from "../src/storage/idempotency-keys";
import { findSales, selectSales, toSale } from "../src/storage/sale-rows";
import { insertTombstones } from "../src/storage/tombstones";
import { freshDatabase } from "./fresh-database";
import { saleRow } from "./sale-row";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
  // A first start makes a database cluster.
}, 30_000);
afterAll(() => database.drop());

const find = async (id: string) => (await findSales(database.db, [id])).get(id);
const numbersOf = async (rows: Parameters<typeof commitSales>[1]) =>
  [...(await commitSales(database.sql, rows, 0)).values()].map(({ number }) => number);

describe("migrations", () => {
  test("several replicas may migrate at once, and again", async () => {
    await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    expect(await find(Bun.randomUUIDv7())).toBeUndefined();
  });
});

describe("committing sales", () => {
  test("a stored sale is read back as it was, to the millisecond", async () => {
    const row = saleRow({ total: 999_999_999_999, cashierName: "Sari ☕ \"'{,}\\" });
    const numbered = (await commitSales(database.sql, [row], 0)).get(row.id);
    if (!numbered) throw new Error("the sale was not stored");
    const stored = await find(row.id);
    expect(stored).toEqual({ ...row, ...numbered });
    if (stored) expect(toSale(stored).soldAt).toBe("2026-01-05T03:14:15.123Z");
  });

  test("numbers follow each other, in the order of the batch", async () => {
    const [before = 0] = await numbersOf([saleRow()]);
    expect(await numbersOf([saleRow(), saleRow(), saleRow()])).toEqual([before + 1, before + 2, before + 3]);
  });

  test("an id that is taken is left as it is, takes no number, and its neighbours are stored", async () => {
    const [before = 0] = await numbersOf([saleRow()]);
    const first = saleRow();
    await commitSales(database.sql, [first], 0);
    const committed = await commitSales(database.sql, [saleRow(), { ...first, total: 1 }, saleRow()], 0);
    expect(committed.has(first.id)).toBe(false);
    expect([...committed.values()].map(({ number }) => number)).toEqual([before + 2, before + 3]);
    expect((await find(first.id))?.total).toBe(first.total);
  });

  test("replicas that commit at once give out each number once", async () => {
    const batches = Array.from({ length: 8 }, () => Array.from({ length: 5 }, () => saleRow()));
    const numbers = (await Promise.all(batches.map(numbersOf))).flat();
    expect(new Set(numbers).size).toBe(40);
    expect(Math.max(...numbers) - Math.min(...numbers)).toBe(39);
  });

  test("a sale that comes at once from many sides is stored once", async () => {
    const row = saleRow();
    const all = await Promise.all(Array.from({ length: 8 }, () => commitSales(database.sql, [row], 0)));
    expect(all.filter((committed) => committed.has(row.id))).toHaveLength(1);
  });

  test("ids are looked up in the index, also by a plan that was made while there were no sales", async () => {
    const connection = await database.sql.reserve();
    const tableScans = async () => {
      await connection`select pg_stat_force_next_flush()`;
      const [scans] = await connection`select pg_stat_get_numscans('sales.sales'::regclass) as made`;
      return scans?.made;
    };
    await connection`truncate sales.sales`;
    const before = await tableScans();
    for (let batch = 0; batch < 20; batch++) await commitSales(connection, [saleRow(), saleRow()], 0);
    expect(await tableScans()).toBe(before);
    connection.release();
  });

  test("a row that the database can't take is refused with its batch, and nothing of it is stored", async () => {
    const [good, bad] = [saleRow(), saleRow({ total: Number.MAX_VALUE })];
    await expect(commitSales(database.sql, [good, bad], 0)).rejects.toThrow();
    expect(await find(good.id)).toBeUndefined();
  });
});

describe("tombstones", () => {
  test("an id with a tombstone never becomes a sale", async () => {
    const row = saleRow();
    await insertTombstones(database.db, [row.id], new Date());
    expect((await commitSales(database.sql, [row], 0)).size).toBe(0);
    expect((await find(row.id))?.state).toBe("cancelled");
  });

  test("a sale does not become a tombstone", async () => {
    const row = saleRow();
    await commitSales(database.sql, [row], 0);
    await insertTombstones(database.db, [row.id, Bun.randomUUIDv7()], new Date());
    expect((await find(row.id))?.state).toBe("completed");
  });

  test("of a commit and a tombstone at once one goes in", async () => {
    for (let round = 0; round < 20; round += 1) {
      const row = saleRow();
      const [committed] = await Promise.all([
        commitSales(database.sql, [row], 0),
        insertTombstones(database.db, [row.id], new Date()),
      ]);
      expect((await find(row.id))?.state).toBe(committed.has(row.id) ? "completed" : "cancelled");
    }
  });

  test("tombstones are not in the list of sales", async () => {
    const id = Bun.randomUUIDv7();
    await insertTombstones(database.db, [id], new Date("2035-01-01T00:00:00Z"));
    const listed = await selectSales(database.db, 10);
    expect(listed.map((row) => row.id)).not.toContain(id);
  });
});

describe("the list of sales", () => {
  test("pages come newest first, also within one millisecond, and skip nothing", async () => {
    const soldAt = new Date("2031-01-01T00:00:00Z");
    const rows = Array.from({ length: 7 }, () => saleRow({ soldAt }));
    await commitSales(database.sql, rows, 0);
    const expected = rows.map(({ id }) => id).toSorted();

    const seen: string[] = [];
    let after: [string, string] | undefined;
    while (seen.length < expected.length) {
      const page = await selectSales(database.db, 3, after);
      seen.push(...page.map((row) => row.id));
      const last = page.at(-1);
      if (!last) break;
      after = [last.soldAt.toISOString(), last.id];
    }
    expect(seen.slice(0, expected.length)).toEqual(expected.toReversed());
  });
});

describe("idempotency keys", () => {
  test("a key stands for the sale it was claimed for first, whoever asks at once", async () => {
    const key = crypto.randomUUID();
    const ids = Array.from({ length: 10 }, () => Bun.randomUUIDv7());
    const claimed = await Promise.all(ids.map((id) => claimKey(database.db, key, id)));
    expect(new Set(claimed).size).toBe(1);
    expect(ids).toContain(claimed[0] ?? "");
  });
});
