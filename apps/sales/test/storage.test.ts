import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { migrate } from "../src/migrate";
import { claimKey } from "../src/storage/idempotency-keys";
import { addToOutbox, claimDue, postpone, removeFromOutbox } from "../src/storage/outbox";
import { nextReceiptNumber } from "../src/storage/receipt-numbers";
import { findSale, insertSale, selectSales, toSale } from "../src/storage/sale-rows";
import { freshDatabase } from "./fresh-database";
import { saleRow } from "./sale-row";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
  // A first start makes a database cluster.
}, 30_000);
afterAll(() => database.drop());

describe("migrations", () => {
  test("several replicas may migrate at once, and again", async () => {
    await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    expect(await findSale(database.db, Bun.randomUUIDv7())).toBeUndefined();
  });
});

describe("sales", () => {
  test("a stored sale is read back as it was, to the millisecond", async () => {
    const row = saleRow({ total: 999_999_999_999, cashierName: "Sari ☕" });
    expect(await insertSale(database.db, row)).toBe(true);
    expect(await findSale(database.db, row.id)).toEqual(row);
    expect(toSale(row).soldAt).toBe("2026-01-05T03:14:15.123Z");
  });

  test("a second sale with the same id is not stored", async () => {
    const row = saleRow();
    await insertSale(database.db, row);
    const other = saleRow({ id: row.id, receiptNumber: `T01-${Bun.randomUUIDv7()}`, total: 1 });
    expect(await insertSale(database.db, other)).toBe(false);
    expect((await findSale(database.db, row.id))?.total).toBe(row.total);
  });

  test("pages come newest first, also within one millisecond, and skip nothing", async () => {
    const soldAt = new Date("2031-01-01T00:00:00Z");
    const rows = Array.from({ length: 7 }, () => saleRow({ soldAt }));
    for (const row of rows) await insertSale(database.db, row);
    const expected = rows
      .map((row) => row.id)
      .toSorted()
      .toReversed();

    const seen: string[] = [];
    let after: [string, string] | undefined;
    while (seen.length < expected.length) {
      const page = await selectSales(database.db, 3, after);
      seen.push(...page.map((row) => row.id));
      const last = page.at(-1);
      if (!last) break;
      after = [last.soldAt.toISOString(), last.id];
    }
    expect(seen.slice(0, expected.length)).toEqual(expected);
  });
});

describe("receipt numbers", () => {
  test("each terminal counts for itself, and never gives a number twice", async () => {
    const numbers = await Promise.all(
      Array.from({ length: 20 }, () => nextReceiptNumber(database.db, "T07")),
    );
    const expected = Array.from({ length: 20 }, (_, index) => `T07-${String(index + 1).padStart(6, "0")}`);
    expect(numbers.toSorted()).toEqual(expected);
    expect(await nextReceiptNumber(database.db, "T08")).toBe("T08-000001");
  });

  test("a number of a transaction that failed is given out again", async () => {
    const failed = database.db.transaction(async (tx) => {
      expect(await nextReceiptNumber(tx, "T09")).toBe("T09-000001");
      tx.rollback();
    });
    await expect(failed).rejects.toThrow();
    expect(await nextReceiptNumber(database.db, "T09")).toBe("T09-000001");
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

describe("outbox", () => {
  test("an entry is claimed by one of many, and again only when it is due", async () => {
    const saleId = Bun.randomUUIDv7();
    await addToOutbox(database.db, saleId);
    const claims = await Promise.all(Array.from({ length: 8 }, () => claimDue(database.db, 10)));
    const mine = claims.flat().filter((entry) => entry.saleId === saleId);
    expect(mine).toHaveLength(1);
    const [entry] = mine;
    if (!entry) throw new Error("no entry");
    expect(entry.attempts).toBe(1);

    await postpone(database.db, entry.id, 60);
    expect(await claimDue(database.db, 10)).toEqual([]);
    await postpone(database.db, entry.id, 0);
    expect(await claimDue(database.db, 10)).toEqual([{ ...entry, attempts: 2 }]);

    await removeFromOutbox(database.db, entry.id);
    await postpone(database.db, entry.id, 0);
    expect(await claimDue(database.db, 10)).toEqual([]);
  });
});
