import { describe } from "bun:test";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { keptPorts } from "../src/kept-ports";
import { startMongodb } from "../src/mongo/server";
import { asOrdinaryUser } from "../src/postgres/command-line";
import { startPostgres } from "../src/postgres/server";
import { startRedis } from "../src/redis/server";
import { repositoryRoot } from "../src/repository-root";
import { atEnd } from "./at-end";
import { temporaryFolder } from "./temporary-folder";

type Kind = "postgres" | "redis" | "mongodb";
type Server = { name: "embedded" | "real"; url: string };

const given = {
  postgres: process.env.DATABASE_URL,
  redis: process.env.REDIS_URL,
  mongodb: process.env.MONGODB_URL,
};
const starts = { postgres: startPostgres, redis: startRedis, mongodb: startMongodb };
const startsReal = { postgres: startRealPostgres, redis: startRealRedis, mongodb: startRealMongodb };

/** The embedded engine and, where there is one, the real server it is held against. */
export async function bothServers(kind: Kind): Promise<{ embedded: Server; real: Server | undefined }> {
  const folder = temporaryFolder();
  const embedded = await starts[kind](folder, (await keptPorts(folder))[kind]);
  atEnd(() => embedded.stop());
  const url = given[kind] || (await startsReal[kind]());
  return { embedded: { name: "embedded", url: embedded.url }, real: url ? { name: "real", url } : undefined };
}

/** Runs the same tests on each server. */
export function describeOnBoth(
  kind: Kind,
  { embedded, real }: Awaited<ReturnType<typeof bothServers>>,
  tests: (url: string) => void,
): void {
  for (const server of [embedded, ...(real ? [real] : [])]) {
    describe(`${kind}, ${server.name}`, () => tests(server.url));
  }
}

async function startRealRedis(): Promise<string | undefined> {
  const program = Bun.which("redis-server");
  if (!program) return skipped("redis-server is not on PATH; REDIS_URL can name one");
  const folder = temporaryFolder();
  const port = (await keptPorts(folder)).redis;
  run([program, "--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder]);
  await untilListening(port);
  return `redis://127.0.0.1:${port}`;
}

async function startRealPostgres(): Promise<string | undefined> {
  const versions = "/usr/lib/postgresql";
  const version = existsSync(versions) ? readdirSync(versions).sort().at(-1) : undefined;
  if (!version) return skipped(`no PostgreSQL in ${versions}; DATABASE_URL can name one`);
  const folder = temporaryFolder();
  const data = join(folder, "data");
  const port = (await keptPorts(folder)).postgres;
  const program = (name: string) => join(versions, version, "bin", name);
  const init = asOrdinaryUser([
    program("initdb"),
    "-D",
    data,
    "-U",
    "pos",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C",
    "-N",
  ]);
  if ((await Bun.spawn(init, { stdout: "ignore", stderr: "inherit" }).exited) !== 0)
    throw new Error("initdb failed");
  run(asOrdinaryUser([program("postgres"), "-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", ""]));
  await untilListening(port);
  return `postgres://pos@127.0.0.1:${port}/postgres`;
}

async function startRealMongodb(): Promise<string | undefined> {
  const program = join(repositoryRoot() ?? ".", "../shared/real-mongo/start");
  if (!existsSync(program))
    return skipped("no MongoDB engine beside the repository; MONGODB_URL can name one");
  const folder = temporaryFolder();
  const port = (await keptPorts(folder)).mongodb;
  // It copies itself there with its read-only files, which an ordinary user can do once in each folder.
  run([program, String(port), join(folder, "data")], { REAL_MONGO_CACHE: join(folder, "engine") });
  await untilListening(port);
  return `mongodb://127.0.0.1:${port}/pos?directConnection=true&journal=true`;
}

function run(command: string[], env: Record<string, string> = {}): void {
  const child = Bun.spawn(command, {
    env: { ...process.env, ...env },
    stdin: "ignore",
    stdout: "ignore",
    stderr: "ignore",
  });
  atEnd(async () => {
    child.kill("SIGTERM");
    await child.exited;
  });
}

async function untilListening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const socket = await Bun.connect({ hostname: "127.0.0.1", port, socket: { data() {} } }).catch(
      () => undefined,
    );
    if (socket) {
      socket.end();
      return;
    }
    await Bun.sleep(100);
  }
  throw new Error(`nothing listens on ${port}`);
}

function skipped(why: string): undefined {
  console.warn(`Skipped on the real server: ${why}`);
}
