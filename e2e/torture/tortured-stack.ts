import { readFileSync } from "node:fs";
import path from "node:path";
import type { AppName } from "@pos-mi/scripts/apps";
import { appUrls } from "@pos-mi/scripts/choose-ports";
import type { Secrets } from "@pos-mi/scripts/open-secrets";
import { type ServicesOptions, startServices } from "../stack/start-services";
import { count } from "./counts";

/** What can be killed: a service, the gateway, the process of the embedded stores, or PostgreSQL by itself. */
export const PARTS = ["products", "inventory", "sales", "receipts", "gateway", "stores", "postgres"] as const;
export type Part = (typeof PARTS)[number];

/** The stack without the till, made to be mistreated. */
export type TorturedStack = {
  urls: Record<AppName, string>;
  receiptsDir: string;
  secrets: Secrets;
  /** A session of somebody who may do all that is done here. */
  token: string;
  /** Kills a part at once; whether it ran. */
  kill(part: Part, signal?: NodeJS.Signals): boolean;
  /** How often each failpoint has killed its process. */
  failpoints: ReadonlyMap<string, number>;
  stop(): Promise<void>;
};

/** How the stack is mistreated from within. */
export type TorturedStackOptions = {
  dataDir: string;
  /** FAILPOINTS of the services; none when left out. */
  failpoints?: string;
  seed?: number;
  between?: ServicesOptions["between"];
  /** Gets each line that an app says; by default they are dropped, as a killed stack complains a lot. */
  log?(name: AppName, line: string): void;
};

/** How long goods stay taken by a checkout that died, in seconds: short, so that recovery happens all the time. */
const LEASE_SECONDS = "1";

/** Starts the stores, the services and the gateway, each supervised and from its source, and waits until all work. */
export async function startTorturedStack(options: TorturedStackOptions): Promise<TorturedStack> {
  const { dataDir, failpoints = "", seed = 0, between, log } = options;
  const deaths = new Map<string, number>();
  const services = await startServices({
    dataDir,
    env: {
      RESERVATION_LEASE_SECONDS: LEASE_SECONDS,
      FAILPOINTS: failpoints,
      FAILPOINT_SEED: String(seed),
    },
    between,
    log(name, line) {
      const failpoint = /^failpoint (.+)$/.exec(line)?.[1];
      if (failpoint) count(deaths, failpoint);
      log?.(name, line);
    },
  });

  const pidOf = (part: Part) => (part === "postgres" ? postmasterPid(dataDir) : services.pid(part));
  const kill = (part: Part, signal: NodeJS.Signals = "SIGKILL") => {
    const pid = pidOf(part);
    try {
      return pid !== undefined && process.kill(pid, signal);
    } catch {
      return false; // it has ended by itself, or by a failpoint, a moment ago
    }
  };
  const { ports, receiptsDir, secrets, tokens, stop } = services;
  return { urls: appUrls(ports), receiptsDir, secrets, token: tokens.owner, kill, failpoints: deaths, stop };
}

/** The process that PostgreSQL names in its folder: the supervisor of all its others. */
function postmasterPid(dataDir: string): number | undefined {
  try {
    const pid = Number(readFileSync(path.join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined; // it is down, and was so in order
  }
}
