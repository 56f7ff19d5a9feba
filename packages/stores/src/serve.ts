/** The stores process: `bun serve.ts --data-dir DIR` serves all three engines until nobody needs them any more. */
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { listenForHolders } from "./control-port";
import { endpointFile, writeEndpoint } from "./endpoint";
import { takeExclusiveLock } from "./exclusive-lock";
import { keptPorts } from "./kept-ports";
import { startMongodb } from "./mongo/server";
import { postgresFolder } from "./postgres/data-folder";
import { stopLeftoverServer } from "./postgres/leftover-server";
import { startPostgres } from "./postgres/server";
import { startRedis } from "./redis/server";

const { values } = parseArgs({ options: { "data-dir": { type: "string" } } });
const given = values["data-dir"];
if (!given) {
  console.error("usage: bun serve.ts --data-dir DIR");
  process.exit(2);
}
const dataDir = resolve(given);
mkdirSync(join(dataDir, "stores"), { recursive: true, mode: 0o700 });

const release = takeExclusiveLock(join(dataDir, "stores/lock.sqlite"));
if (!release) process.exit(0);

// It would hold its port, and the folder.
await stopLeftoverServer(postgresFolder(dataDir));
const ports = await keptPorts(dataDir);
const starting = [
  startPostgres(dataDir, ports.postgres),
  startRedis(dataDir, ports.redis),
  startMongodb(dataDir, ports.mongodb),
] as const;

let goodbye = () => {};
let stopping = false;
async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  rmSync(endpointFile(dataDir), { force: true });
  goodbye();
  for (const engine of await Promise.allSettled(starting)) {
    if (engine.status === "fulfilled") await engine.value.stop();
  }
  release?.();
  process.exit(exitCode);
}
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stop(0));

try {
  const [postgres, redis, mongodb] = await Promise.all(starting);
  const greeting = crypto.randomUUID();
  const holders = await listenForHolders(ports.control, greeting, () => stop(0));
  goodbye = holders.close;
  const urls = { postgres: postgres.url, redis: redis.url, mongodb: mongodb.url };
  if (!stopping) writeEndpoint(dataDir, { pid: process.pid, controlPort: ports.control, greeting, urls });
} catch (error) {
  console.error(error);
  await stop(1);
}
