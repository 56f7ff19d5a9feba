import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { GivenStores } from "@pos-mi/scripts/open-stores";
import type { Sql } from "postgres";
import { startServices } from "../stack/start-services";
import { openBenchStores } from "./bench-stores";

/** The stack without the till, on empty stores. */
export type BenchStack = {
  gateway: string;
  /** A session of somebody who may do all that is done here. */
  token: string;
  databaseUrl: string;
  sql: Sql;
  receiptsDir: string;
  /** What runs, by name; the supervisor is this process. */
  pids: ReadonlyMap<string, number>;
  stop(): Promise<void>;
};

const SERVICES = ["gateway", "sales", "inventory", "receipts", "products"] as const;
/** Pino's number for a line that somebody has to look at. */
const ERROR_LINE = /"level":[56]0/;

/** Starts the stack, logging as it does by default; with a folder for profiles, each service leaves its own there. */
export async function startBenchStack(given: GivenStores, profiles?: string): Promise<BenchStack> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "pos-mi-bench-"));
  const stores = await openBenchStores(given, dataDir);
  const services = await startServices({
    dataDir,
    stores: stores.urls,
    logLevel: "info",
    ...(profiles && { profiles }),
    log: (name, line) => {
      if (ERROR_LINE.test(line)) console.error(name, line);
    },
  });
  const running = SERVICES.flatMap((name): [string, number][] => {
    const pid = services.pid(name);
    return pid === undefined ? [] : [[name, pid]];
  });
  return {
    gateway: services.gateway,
    token: services.tokens.owner,
    databaseUrl: stores.urls.DATABASE_URL,
    sql: stores.sql,
    receiptsDir: services.receiptsDir,
    pids: new Map([...running, ...stores.pids, ["supervisor", process.pid]]),
    async stop() {
      await services.stop();
      await stores.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
