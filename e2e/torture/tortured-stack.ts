import { readFileSync } from "node:fs";
import path from "node:path";
import { appEnv, peerUrls } from "@pos-mi/scripts/app-env";
import { startApp } from "@pos-mi/scripts/app-process";
import { APPS, type App, type AppName } from "@pos-mi/scripts/apps";
import { appUrls } from "@pos-mi/scripts/choose-ports";
import { openStores } from "@pos-mi/scripts/open-stores";
import { quietPorts } from "../stack/quiet-ports";

/** What can be killed: a service, the gateway, the process of the embedded stores, or PostgreSQL by itself. */
export const PARTS = ["products", "inventory", "sales", "receipts", "gateway", "stores", "postgres"] as const;
export type Part = (typeof PARTS)[number];

/** The stack without the till, made to be mistreated. */
export type TorturedStack = {
  urls: Record<AppName, string>;
  receiptsDir: string;
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
  /** Puts itself between two parts: gives the address that an app's variable holds instead of the real one. */
  between?(app: AppName, variable: string, url: string): string;
  /** Gets each line that an app says; by default they are dropped, as a killed stack complains a lot. */
  log?(name: AppName, line: string): void;
};

/** How long goods stay taken by a checkout that died, in seconds: short, so that recovery happens all the time. */
const LEASE_SECONDS = "1";

/** Starts the stores, the services and the gateway, each supervised and from its source, and waits until all work. */
export async function startTorturedStack(options: TorturedStackOptions): Promise<TorturedStack> {
  const { dataDir, failpoints = "", seed = 0, between = (_app, _variable, url) => url, log } = options;
  const ports = await quietPorts();
  const stores = await openStores({}, dataDir);
  const receiptsDir = path.join(dataDir, "receipts");
  const addresses = { ...stores.urls, ...peerUrls(ports) };
  const deaths = new Map<string, number>();
  const hear = (name: AppName, line: string) => {
    const failpoint = /^failpoint (.+)$/.exec(line)?.[1];
    if (failpoint) deaths.set(failpoint, (deaths.get(failpoint) ?? 0) + 1);
    log?.(name, line);
  };
  const apps = APPS.filter(({ name }) => name !== "pos").map((app) => {
    const reached = Object.entries(addresses).map(([name, url]) => [name, between(app.name, name, url)]);
    const variables = {
      ...process.env,
      LOG_LEVEL: "error",
      RECEIPTS_DIR: receiptsDir,
      ...Object.fromEntries(reached),
    };
    const env = {
      ...appEnv(app, "production", ports[app.name], variables),
      RESERVATION_LEASE_SECONDS: LEASE_SECONDS,
      FAILPOINTS: failpoints,
      FAILPOINT_SEED: String(seed),
    };
    const { signal } = new AbortController();
    return startApp({
      app: fromSource(app),
      mode: "production",
      port: ports[app.name],
      env,
      log: hear,
      signal,
    });
  });
  const stop = async () => {
    await Promise.all(apps.map((app) => app.stop()));
    await stores.stop();
  };
  try {
    await Promise.all(apps.map(({ ready }) => ready));
  } catch (error) {
    await stop();
    throw error;
  }

  const pidOf = (part: Part) => {
    if (part === "stores") return stores.pid();
    if (part === "postgres") return postmasterPid(dataDir);
    return apps.find(({ name }) => name === part)?.pid();
  };
  const kill = (part: Part, signal: NodeJS.Signals = "SIGKILL") => {
    const pid = pidOf(part);
    try {
      return pid !== undefined && process.kill(pid, signal);
    } catch {
      return false; // it has ended by itself, or by a failpoint, a moment ago
    }
  };
  return { urls: appUrls(ports), receiptsDir, kill, failpoints: deaths, stop };
}

/** A test must not depend on what was built last. */
const fromSource = (app: App): App => ({ ...app, args: { ...app.args, production: () => ["src/index.ts"] } });

/** The process that PostgreSQL names in its folder: the supervisor of all its others. */
function postmasterPid(dataDir: string): number | undefined {
  try {
    const pid = Number(readFileSync(path.join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined; // it is down, and was so in order
  }
}
