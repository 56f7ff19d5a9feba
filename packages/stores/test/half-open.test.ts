import { afterAll, expect, test } from "bun:test";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { sql as fragment } from "drizzle-orm";
import { openDatabase } from "../src/database";
import { migrateDatabase } from "../src/migrate-database";
import { openStoreLink } from "../src/test-store-link";
import { bothServers } from "./servers";

const { embedded } = await bothServers("postgres");
const ends: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(ends.map((end) => end())));

async function openOverLink() {
  const link = await openStoreLink({ url: embedded.url, close: async () => {} }, 5432);
  let silences = 0;
  const database = openDatabase(link.url, "half-open-test", () => {
    silences += 1;
  });
  await database.sql`select 1`;
  ends.push(async () => {
    await link.cut();
    await database.close();
  });
  return { ...database, link, silences: () => silences };
}

const ignore = (work: PromiseLike<unknown>) => void work.then(null, () => {});

test.concurrent("a statement that nothing is heard of any more ends in silence, once", async () => {
  const [bySql, byDrizzle] = await Promise.all([openOverLink(), openOverLink()]);
  for (const { link } of [bySql, byDrizzle]) link.stall();
  ignore(bySql.sql`select ${1}::integer where ${bySql.sql`true`}`);
  ignore(bySql.sql`select 2`);
  ignore(byDrizzle.db.execute(fragment`select 1`));
  await sleep(7000);
  expect([bySql.silences(), byDrizzle.silences()]).toEqual([0, 0]);
  await sleep(8000);
  expect([bySql.silences(), byDrizzle.silences()]).toEqual([1, 1]);
}, 30_000);

test.concurrent("nothing asked, waiting for a connection, and a statement that was given time, are no silence", async () => {
  const [idle, busy, away, patient] = await Promise.all(Array.from({ length: 4 }, openOverLink));
  if (!idle || !busy || !away || !patient) throw new Error("not opened");
  idle.link.stall();
  const naps = Array.from({ length: 6 }, () => busy.sql`select pg_sleep(3.5)`.execute());
  await away.link.cut();
  const given = await patient.sql.reserve();
  await given`set statement_timeout = 0`;
  const nap = given`select pg_sleep(11)`.execute();
  for (let second = 0; second < 11; second += 1) {
    ignore(away.sql`select 1`);
    await sleep(1000);
  }
  await Promise.all([nap, ...naps]);
  expect([idle, busy, away, patient].map(({ silences }) => silences())).toEqual([0, 0, 0, 0]);
  await away.link.mend();
}, 30_000);

test.concurrent("a connection that falls silent at its beginning is noticed when others are answered", async () => {
  const { hostname, port: portOfStore } = new URL(embedded.url);
  let stalling = false;
  const server = createServer((near) => {
    const far = connect(Number(portOfStore), hostname);
    const stalls = stalling;
    // Its end is not told either: postgres.js would trip over what it had begun.
    far.on("data", (chunk) => near.write(chunk));
    // What comes after the greetings begins with a Parse message.
    near.on("data", (chunk) => (stalls && chunk[0] === "P".charCodeAt(0)) || far.write(chunk));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const url = new URL(embedded.url);
  url.host = `127.0.0.1:${port}`;
  let silences = 0;
  const { sql } = openDatabase(url.href, "half-open-test", () => {
    silences += 1;
  });
  await sql`select 1`;
  stalling = true;
  const nap = sql`select pg_sleep(1)`.execute();
  ignore(sql`select 2`);
  await nap;
  for (let second = 0; second < 15; second += 1) {
    if (second === 7) expect(silences).toBe(0);
    await sql`select 3`;
    await sleep(1000);
  }
  expect(silences).toBe(1);
}, 30_000);

test.concurrent("a service that starts over a half-open connection does not wait for ever", async () => {
  const server = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
  const migrations = { migrationsFolder: "unread", migrationsSchema: "unread" };
  const start = migrateDatabase(`postgres://pos:pos@127.0.0.1:${server.port}/pos`, migrations);
  expect(start).rejects.toThrow("no answer within 8000 ms");
  await start.catch(() => {});
  server.stop(true);
}, 30_000);
