import { expect, test } from "bun:test";
import { Redis } from "ioredis";
import mongoose from "mongoose";
import postgres from "postgres";
import { readServerPid } from "../src/postgres/leftover-server";
import { startEmbeddedStores } from "../src/start-embedded-stores";
import { isAlive } from "./is-alive";
import { temporaryFolder } from "./temporary-folder";

const writers = 6;

/**
 * Writes to MongoDB over a connection that is made anew whenever a write fails or is not answered: on Bun, a write of the
 * driver to a socket that has ended but not yet closed waits for ever.
 */
function reconnecting(url: string) {
  const open = () => mongoose.createConnection(url, { serverSelectionTimeoutMS: 500 });
  const written = async (connection: mongoose.Connection) =>
    (await connection.asPromise()).getClient().db("kill").collection<{ _id: string }>("written");
  let connection = open();
  return {
    async insert(_id: string) {
      const used = connection;
      try {
        const documents = await written(used);
        await Promise.race([documents.insertOne({ _id }), unanswered()]);
      } catch (error) {
        if (used === connection) connection = open();
        void used.close(true).catch(() => {});
        throw error;
      }
    },
    ids: async () => (await (await written(connection)).find().toArray()).map(({ _id }) => _id),
    close: () => connection.close(true),
  };
}

/** A write whose socket dies under it may never be answered. */
const unanswered = async () => {
  await Bun.sleep(3000);
  throw new Error("not answered");
};

/** Writes numbers one after the other, through whatever happens, until told to stop; gives those acknowledged. */
function keepWriting(write: (id: string) => PromiseLike<unknown>) {
  let going = true;
  let failures = 0;
  const acknowledged: string[] = [];
  const running = Array.from({ length: writers }, async (_, writer) => {
    for (let i = 0; going; i++) {
      const id = `${writer}-${i}`;
      try {
        await Promise.race([write(id), unanswered()]);
        acknowledged.push(id);
      } catch {
        failures++;
        await Bun.sleep(10);
      }
    }
  });
  return {
    count: () => acknowledged.length,
    async stop() {
      going = false;
      await Promise.all(running);
      return { acknowledged, failures };
    },
  };
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error("it did not happen within 20 s");
    await Bun.sleep(10);
  }
}

test("loses no acknowledged write when the stores process or PostgreSQL is killed in the midst of writing", async () => {
  const dataDir = temporaryFolder();
  const stores = await startEmbeddedStores({ dataDir });
  const sql = postgres(stores.urls.postgres, { max: writers, backoff: () => 0.05, onnotice: () => {} });
  const redis = new Redis(stores.urls.redis, { maxRetriesPerRequest: 0, retryStrategy: () => 50 });
  redis.on("error", () => {});
  const mongo = reconnecting(stores.urls.mongodb);
  await sql`CREATE TABLE written (id text PRIMARY KEY)`;

  const script = "redis.call('SADD', KEYS[1], ARGV[1]) return redis.call('INCR', KEYS[2])";
  const writing = [
    keepWriting((id) => sql`INSERT INTO written VALUES (${id})`),
    keepWriting((id) => redis.eval(script, 2, "written", "count", id)),
    keepWriting((_id) => mongo.insert(_id)),
  ];
  const goOn = async () => {
    const before = writing.map(({ count }) => count());
    await until(() => writing.every(({ count }, i) => count() > (before[i] ?? 0) + 50));
  };

  for (const victim of ["stores", "stores", "postgres"]) {
    await goOn();
    const pid = victim === "stores" ? stores.pid : readServerPid(`${dataDir}/postgres`);
    process.kill(pid ?? 0, "SIGKILL");
    // The engines may answer again before their holder has found the new process.
    await until(() => !isAlive(pid ?? 0) && (victim === "postgres" || stores.pid !== pid));
    await goOn();
  }
  const [inPostgres, inRedis, inMongodb] = await Promise.all(writing.map(({ stop }) => stop()));

  const rows = await sql<{ id: string }[]>`SELECT id FROM written`;
  expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(inPostgres?.acknowledged ?? []));
  const members = await redis.smembers("written");
  expect(members).toEqual(expect.arrayContaining(inRedis?.acknowledged ?? []));
  // The two writes of a script stay together.
  expect(Number(await redis.get("count"))).toBe(members.length);
  expect(await mongo.ids()).toEqual(expect.arrayContaining(inMongodb?.acknowledged ?? []));

  await sql.end();
  redis.disconnect();
  await mongo.close();
  await stores.stop();
}, 60_000);
