import { afterAll, expect, test } from "bun:test";
import postgres from "postgres";
import { failureOf } from "./failure-of";
import { bothServers, describeOnBoth } from "./servers";

const servers = await bothServers("postgres");

describeOnBoth("postgres", servers, (url) => {
  const sql = postgres(url, { max: 8, onnotice: () => {} });
  const schema = sql(`test_${crypto.randomUUID().replaceAll("-", "")}`);
  afterAll(async () => {
    await sql`DROP SCHEMA IF EXISTS ${schema} CASCADE`;
    await sql.end();
  });

  test("keeps what is on the disk before it says so", async () => {
    const settings =
      await sql`SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') ORDER BY 1`;
    expect(settings.map(({ setting }) => setting)).toEqual(["on", "on", "on"]);
    expect(await sql`SHOW server_encoding`).toMatchObject([{ server_encoding: "UTF8" }]);
  });

  test("stores exact amounts, documents and times", async () => {
    await sql`CREATE SCHEMA ${schema}`;
    await sql`CREATE TABLE ${schema}.sales (id uuid PRIMARY KEY, number text UNIQUE, total bigint CHECK (total >= 0), lines jsonb, at timestamptz)`;
    const id = Bun.randomUUIDv7();
    const lines = [{ name: "Kopi “Tubruk” ☕", price: 12_500 }];
    await sql`INSERT INTO ${schema}.sales VALUES (${id}, 'T1-1', ${"1000000000000"}, ${sql.json(lines)}, '2026-01-02T03:04:05+07:00')`;
    expect(await sql`SELECT * FROM ${schema}.sales`).toMatchObject([
      { id, total: "1000000000000", lines, at: new Date("2026-01-01T20:04:05Z") },
    ]);
    expect(await failureOf(sql`INSERT INTO ${schema}.sales (id) VALUES (${id})`)).toMatchObject({
      code: "23505",
      constraint_name: "sales_pkey",
    });
    expect(await failureOf(sql`UPDATE ${schema}.sales SET total = -1`)).toMatchObject({ code: "23514" });
    expect(await failureOf(sql`SELECT nonsense`)).toMatchObject({ code: "42703" });
  });

  test("undoes a transaction that fails, as a whole", async () => {
    const work = sql.begin(async (tx) => {
      await tx`INSERT INTO ${schema}.sales (id, number) VALUES (gen_random_uuid(), 'T1-2')`;
      await tx`INSERT INTO ${schema}.sales (id, number) VALUES (gen_random_uuid(), 'T1-1')`;
    });
    expect(await failureOf(work)).toMatchObject({ code: "23505" });
    expect(await sql`SELECT 1 FROM ${schema}.sales WHERE number = 'T1-2'`).toHaveLength(0);
  });

  test("gives each waiting row to one worker only", async () => {
    await sql`CREATE TABLE ${schema}.outbox AS SELECT n AS id, NULL::int AS worker FROM generate_series(1, 200) n`;
    const work = async (worker: number) => {
      for (;;) {
        const taken = await sql`
          UPDATE ${schema}.outbox SET worker = ${worker} WHERE id IN (
            SELECT id FROM ${schema}.outbox WHERE worker IS NULL ORDER BY id LIMIT 7 FOR UPDATE SKIP LOCKED
          ) RETURNING id`;
        if (taken.length === 0) return [];
        done.push(...taken.map(({ id }) => id));
      }
    };
    const done: number[] = [];
    await Promise.all([1, 2, 3, 4].map(work));
    expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
  });

  test("tells listeners, and answers others while a transaction is open", async () => {
    const heard = Promise.withResolvers<string>();
    const { unlisten } = await sql.listen("stock", heard.resolve);
    await sql.begin(async (tx) => {
      await tx`SELECT pg_notify('stock', 'moved')`;
      expect(await sql`SELECT 1 AS one`).toMatchObject([{ one: 1 }]);
    });
    expect(await heard.promise).toBe("moved");
    await unlisten();
  });
});
