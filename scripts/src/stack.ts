import path from "node:path";
import { appEnv, peerUrls } from "./app-env";
import { type AppStart, startApp } from "./app-process";
import { APPS, type App, type AppName, type Mode } from "./apps";
import { type AskedPorts, appUrls, choosePorts } from "./choose-ports";
import { openSecrets } from "./open-secrets";
import { type GivenStores, openStores, readsStore, type StoreUrls } from "./open-stores";

const STORES_STOP_MS = 10_000;

/** What a stack is started with. */
export type StackOptions = {
  mode: Mode;
  /** Where the embedded stores and the receipts are kept. */
  dataDir: string;
  /** The other apps get their default ports, or free ones. */
  ports?: AskedPorts;
  /** The stores' URLs; the embedded stores stand in for those that are left out. */
  stores?: GivenStores;
  /** Variables for the apps, over those of this process; each gets only what it reads. */
  env?: Record<string, string>;
  /** Gets each line that an app says once all are ready, and each error before. */
  log?(name: AppName, line: string): void;
  /** Aborted when the start is no longer wanted. */
  signal?: AbortSignal;
};

/** All of POS-Mi, running. */
export type Stack = {
  /** The address of each app. */
  urls: Record<AppName, string>;
  storeUrls: StoreUrls;
  /** What whoever makes the first owner has to know. */
  setupToken: string;
  /** The processes that run now: one an app, and `stores` when those are embedded. */
  pids(): Partial<Record<AppName | "stores", number>>;
  /** Stops the apps, each after its requests under way, then the stores. */
  stop(): Promise<void>;
};

/**
 * Starts the stores, the services, the gateway and the till, and waits until each can do its work. Every app is a
 * process of its own that is started again when it ends by itself, and that dies with this process.
 * @throws PortTaken before anything is started; Error with an app's last words when it does not become ready; the
 *   reason of `signal` when that is aborted. Nothing is left running then.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { mode, dataDir, log = () => {}, signal = new AbortController().signal } = options;
  const ports = await choosePorts(options.ports ?? {});
  const given = { ...process.env, ...options.env };
  const secrets = await openSecrets(given, dataDir);
  const variables = {
    RECEIPTS_DIR: path.join(dataDir, "receipts"),
    ...given,
    ...secrets,
    ...peerUrls(ports),
  };
  let isRunning = false;
  // One that is up earlier than its peers may miss them aloud.
  const logWhenRunning: AppStart["log"] = (name, line, stream) => {
    if (isRunning || stream === "stderr") log(name, line);
  };
  const start = (app: App, storeUrls?: StoreUrls) => {
    const port = ports[app.name];
    const env = appEnv(app, mode, port, { ...variables, ...storeUrls });
    return startApp({ app, mode, port, env, log: logWhenRunning, signal });
  };

  signal.throwIfAborted();
  // The till takes longest, and needs no store.
  const apps = APPS.filter((app) => !readsStore(app)).map((app) => start(app));
  const stopApps = () => Promise.all(apps.map((app) => app.stop()));
  const stores = await openStores(options.stores ?? {}, dataDir).catch(async (error: unknown) => {
    await stopApps();
    throw error;
  });
  const stop = async () => {
    await stopApps();
    // Stores that hang end by themselves, as nobody holds them any more.
    await Promise.race([stores.stop(), Bun.sleep(STORES_STOP_MS)]);
  };
  try {
    apps.push(...APPS.filter(readsStore).map((app) => start(app, stores.urls)));
    await Promise.all(apps.map(({ ready }) => ready));
  } catch (error) {
    await stop();
    throw error;
  }

  isRunning = true;
  const pids = () => {
    const running = [...apps.map(({ name, pid }) => [name, pid()]), ["stores", stores.pid()]];
    return Object.fromEntries(running.filter(([, pid]) => pid !== undefined));
  };
  return { urls: appUrls(ports), storeUrls: stores.urls, setupToken: secrets.SETUP_TOKEN, pids, stop };
}
