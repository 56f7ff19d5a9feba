import path from "node:path";
import { appEnv, peerUrls } from "@pos-mi/scripts/app-env";
import { startApp } from "@pos-mi/scripts/app-process";
import { APPS, type App, type AppName } from "@pos-mi/scripts/apps";
import { appUrls, choosePorts, type Ports } from "@pos-mi/scripts/choose-ports";
import { hireDemoStaff, type StaffTokens } from "@pos-mi/scripts/hire-demo-staff";
import { openSecrets, type Secrets } from "@pos-mi/scripts/open-secrets";
import { type GivenStores, openStores } from "@pos-mi/scripts/open-stores";
import { quietPorts } from "./quiet-ports";

/** Everything behind the till, running. */
export type Services = {
  ports: Ports;
  gateway: string;
  receiptsDir: string;
  secrets: Secrets;
  /** The sessions of the shop's staff, by their role. */
  tokens: StaffTokens;
  /** The process that runs now: of a service, or of the embedded stores; undefined between two starts. */
  pid(name: AppName | "stores"): number | undefined;
  stop(): Promise<void>;
};

/** What services are started with. */
export type ServicesOptions = {
  /** Where the embedded stores and the receipts are kept. */
  dataDir: string;
  /** The stores that are servers of their own; embedded ones for whichever is not given. */
  stores?: GivenStores;
  /** Errors alone when left out. */
  logLevel?: string;
  /** More variables, for every service. */
  env?: Record<string, string>;
  /** Puts itself between two parts: gives the address that an app's variable holds instead of the real one. */
  between?: ((app: AppName, variable: string, url: string) => string) | undefined;
  /** Free ones when left out. */
  ports?: Ports;
  /** The folder that each service leaves a profile of its processor time in; none when left out. */
  profiles?: string;
  /** Gets each line that a service logs. */
  log(name: AppName, line: string): void;
};

/** Starts the stores, the services and the gateway without the till, each from its source as it is now. */
export async function startServices(options: ServicesOptions): Promise<Services> {
  const { dataDir, ports: asked, stores: given = {}, logLevel = "error", env, profiles, log } = options;
  const { between = (_app, _variable, url) => url } = options;
  const ports = await choosePorts(asked ?? (await quietPorts()));
  const stores = await openStores(given, dataDir);
  const receiptsDir = path.join(dataDir, "receipts");
  const secrets = await openSecrets({}, dataDir);
  const variables = {
    ...process.env,
    LOG_LEVEL: logLevel,
    RECEIPTS_DIR: receiptsDir,
    ...secrets,
  };
  const addresses = Object.entries({ ...stores.urls, ...peerUrls(ports) });
  const apps = APPS.filter(({ name }) => name !== "pos").map((app) => {
    const reached = Object.fromEntries(addresses.map(([name, url]) => [name, between(app.name, name, url)]));
    const port = ports[app.name];
    return startApp({
      app: fromSource(app, profiles),
      mode: "production",
      port,
      env: { ...appEnv(app, "production", port, { ...variables, ...reached }), ...env },
      log,
      signal: new AbortController().signal,
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
  const pid = (name: AppName | "stores") =>
    name === "stores" ? stores.pid() : apps.find((app) => app.name === name)?.pid();
  const { gateway } = appUrls(ports);
  const tokens = await hireDemoStaff({ gateway, setupToken: secrets.SETUP_TOKEN });
  if (!tokens) throw new Error("The shop has other staff");
  return { ports, gateway, receiptsDir, secrets, tokens, pid, stop };
}

/** A test must not depend on what was built last. */
function fromSource(app: App, profiles: string | undefined): App {
  const profiling = profiles
    ? ["--cpu-prof", `--cpu-prof-dir=${profiles}`, `--cpu-prof-name=${app.name}.cpuprofile`]
    : [];
  return { ...app, args: { ...app.args, production: () => [...profiling, "src/index.ts"] } };
}
