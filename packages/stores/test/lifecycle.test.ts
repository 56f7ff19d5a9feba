import { expect, test } from "bun:test";
import { existsSync, readFileSync, statSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { openStore } from "../src/open-store";
import { readServerPid } from "../src/postgres/leftover-server";
import { startEmbeddedStores } from "../src/start-embedded-stores";
import { isAlive } from "./is-alive";
import { temporaryFolder } from "./temporary-folder";

const endpoint = () => JSON.parse(readFileSync(join(dataDir, "stores/endpoint.json"), "utf8"));

async function untilGone(pid: number, withinMs: number): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (isAlive(pid)) {
    if (performance.now() > deadline) throw new Error(`${pid} still runs after ${withinMs} ms`);
    await Bun.sleep(20);
  }
}

/** A process that holds a store until it is killed; gives its url. */
async function holder() {
  const code = `
    import { openStore } from ${JSON.stringify(join(import.meta.dir, "../src/open-store.ts"))};
    const { url } = await openStore("redis", undefined, { dataDir: ${JSON.stringify(dataDir)} });
    console.log(url);
    setInterval(() => {}, 1000);`;
  const child = Bun.spawn([process.execPath, "-e", code], { stdout: "pipe", stderr: "inherit" });
  for await (const chunk of child.stdout) return { child, url: new TextDecoder().decode(chunk).trim() };
  throw new Error("the holder ended");
}

// Shared by the tests below, one after the other: making a database takes the longest.
const dataDir = temporaryFolder();

test("gives back a URL as it is, and starts nothing for it", async () => {
  const store = await openStore("redis", "redis://elsewhere:1", { dataDir });
  await store.close();
  expect(store.url).toBe("redis://elsewhere:1");
  expect(existsSync(join(dataDir, "stores/endpoint.json"))).toBe(false);
});

test("starts one process for all holders, and ends it after the last has gone", async () => {
  const holders = await Promise.all([holder(), holder(), holder()]);
  const { pid, urls } = endpoint();
  expect(holders.map(({ url }) => url)).toEqual([urls.redis, urls.redis, urls.redis]);
  const log = readFileSync(join(dataDir, "stores/stores.log"), "utf8");
  expect(log).toBe("");

  for (const { child } of holders.slice(1)) child.kill("SIGKILL");
  await Bun.sleep(2500);
  expect(isAlive(pid)).toBe(true);
  const postgresPid = readServerPid(join(dataDir, "postgres")) ?? 0;
  holders[0]?.child.kill("SIGKILL");
  await untilGone(pid, 5000);
  expect(isAlive(postgresPid)).toBe(false);
  expect(existsSync(join(dataDir, "stores/endpoint.json"))).toBe(false);
}, 60_000);

test("comes back at the same ports with the same data, whatever its end was", async () => {
  const first = await startEmbeddedStores({ dataDir });
  const { urls, pid } = first;
  const sql = postgres(urls.postgres, { max: 1 });
  await sql`CREATE TABLE kept AS SELECT 1 AS n`;
  await sql.end();
  const postgresPid = readServerPid(join(dataDir, "postgres")) ?? 0;
  // Its last holder lets go first, so nobody but the next starter replaces it.
  const lettingGo = first.stop();
  process.kill(pid, "SIGKILL");
  await lettingGo;
  await untilGone(pid, 1000);

  const second = await startEmbeddedStores({ dataDir });
  expect(second.urls).toEqual(urls);
  expect(second.pid).not.toBe(pid);
  await untilGone(postgresPid, 1000);
  const again = postgres(urls.postgres, { max: 1 });
  expect([...(await again`SELECT n FROM kept`)]).toEqual([{ n: 1 }]);
  await again.end();
  const other = await openStore("mongodb", undefined, { dataDir });
  await second.stop();
  expect(isAlive(endpoint().pid)).toBe(true);
  process.kill(endpoint().pid, "SIGTERM");
  await untilGone(second.pid, 3000);
  await other.close();
}, 60_000);

test("is for this machine and this user alone", async () => {
  const stores = await startEmbeddedStores({ dataDir });
  const { controlPort } = endpoint();
  const ports = [controlPort, ...Object.values(stores.urls).map((url) => new URL(url).port)].map(Number);
  const outside = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4");
  for (const port of ports) {
    expect(await reachable("127.0.0.1", port)).toBe(true);
    for (const hostname of [...outside.map(({ address }) => address), "127.0.0.2"])
      expect(await reachable(hostname, port)).toBe(false);
  }
  for (const file of ["endpoint.json", "postgres-password"]) {
    expect(statSync(join(dataDir, "stores", file)).mode & 0o777).toBe(0o600);
  }
  const wrong = new URL(stores.urls.postgres);
  wrong.password = "wrong";
  const sql = postgres(wrong.href, { max: 1 });
  expect(
    await sql`SELECT 1`.then(
      () => "let in",
      (error) => error.code,
    ),
  ).toBe("28P01");
  await sql.end();
  await stores.stop();
}, 60_000);

async function reachable(hostname: string, port: number): Promise<boolean> {
  try {
    (await Bun.connect({ hostname, port, socket: { data() {} } })).end();
    return true;
  } catch {
    return false;
  }
}
