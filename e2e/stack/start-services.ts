import path from "node:path";
import { appEnv, peerUrls } from "@pos-mi/scripts/app-env";
import { startApp } from "@pos-mi/scripts/app-process";
import { APPS, type App, type AppName } from "@pos-mi/scripts/apps";
import { appUrls, choosePorts, type Ports } from "@pos-mi/scripts/choose-ports";
import { openStores } from "@pos-mi/scripts/open-stores";
import { quietPorts } from "./quiet-ports";

/** Everything behind the till, running. */
export type Services = {
  ports: Ports;
  gateway: string;
  /** The process that runs now: of a service, or of the embedded stores; undefined between two starts. */
  pid(name: AppName | "stores"): number | undefined;
  stop(): Promise<void>;
};

/** What services are started with. */
export type ServicesOptions = {
  /** Where the embedded stores and the receipts are kept. */
  dataDir: string;
  /** Free ones when left out. */
  ports?: Ports;
  /** Gets each error that a service logs. */
  log(name: AppName, line: string): void;
};

/** Starts the stores, the services and the gateway without the till, each from its source as it is now. */
export async function startServices({ dataDir, ports: asked, log }: ServicesOptions): Promise<Services> {
  const ports = await choosePorts(asked ?? (await quietPorts()));
  const stores = await openStores({}, dataDir);
  const variables = {
    ...process.env,
    LOG_LEVEL: "error",
    RECEIPTS_DIR: path.join(dataDir, "receipts"),
    ...stores.urls,
    ...peerUrls(ports),
  };
  const apps = APPS.filter(({ name }) => name !== "pos").map((app) =>
    startApp({
      app: fromSource(app),
      mode: "production",
      port: ports[app.name],
      env: appEnv(app, "production", ports[app.name], variables),
      log,
      signal: new AbortController().signal,
    }),
  );
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
  const pid = (name: AppName | "stores") =>
    name === "stores" ? stores.pid() : apps.find((app) => app.name === name)?.pid();
  return { ports, gateway: appUrls(ports).gateway, pid, stop };
}

/** A test must not depend on what was built last. */
const fromSource = (app: App): App => ({ ...app, args: { ...app.args, production: () => ["src/index.ts"] } });
