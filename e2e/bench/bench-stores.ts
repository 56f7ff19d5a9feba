import { readFileSync } from "node:fs";
import { type GivenStores, openStores } from "@pos-mi/scripts/open-stores";
import { Redis } from "ioredis";
import postgres, { type Sql } from "postgres";

/** Empty stores to measure on, and the processes that they run in, as far as they are on this machine. */
export type BenchStores = {
  urls: { DATABASE_URL: string; REDIS_URL: string; MONGODB_URL: string };
  sql: Sql;
  pids: [name: string, pid: number][];
  stop(): Promise<void>;
};

/**
 * Opens the servers that are given, the embedded ones in `dataDir` for whichever is not. On PostgreSQL it makes a
 * database of its own, and Redis has to be empty; both are left as they were.
 * @throws Error when Redis holds anything
 */
export async function openBenchStores(given: GivenStores, dataDir: string): Promise<BenchStores> {
  const stores = await openStores(given, dataDir);
  const redis = new Redis(stores.urls.REDIS_URL);
  if ((await redis.dbsize()) > 0)
    throw new Error("REDIS_URL: this Redis holds data. Give one that is empty.");

  const admin = postgres(stores.urls.DATABASE_URL, { max: 1, onnotice: () => {} });
  const database = `pos_mi_bench_${process.pid}`;
  await admin.unsafe(`create database ${database}`);
  const url = new URL(stores.urls.DATABASE_URL);
  url.pathname = `/${database}`;
  const sql = postgres(url.href, { max: 2, onnotice: () => {} });

  const [backend] = await sql`select pg_backend_pid() as pid`;
  const pids = [
    ["stores", stores.pid()],
    ["redis", given.REDIS_URL && Number(/process_id:(\d+)/.exec(await redis.info("server"))?.[1])],
    ["postgres", parentOf(backend?.pid)],
  ].flatMap(([name, pid]): [string, number][] => (name && typeof pid === "number" ? [[`${name}`, pid]] : []));

  return {
    urls: { ...stores.urls, DATABASE_URL: url.href },
    sql,
    pids,
    async stop() {
      await sql.end();
      await admin.unsafe(`drop database ${database} with (force)`);
      await admin.end();
      if (given.REDIS_URL) await redis.flushdb();
      redis.disconnect();
      await stores.stop();
    },
  };
}

/** A connection's process is started by the server's: undefined when it is not one of this machine. */
function parentOf(pid: unknown): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return /^Name:\s*postgres/m.test(status) ? Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]) : undefined;
  } catch {
    return undefined;
  }
}
