import { APPS, type App, type AppName, byApp } from "./apps";
import { freePort, isFree } from "./free-port";

/** The port of each app. */
export type Ports = Record<AppName, number>;

/** The ports that were asked for; 0 is any free one. */
export type AskedPorts = { [Name in AppName]?: number | undefined };

/** Where an app on this machine listens. */
export const appUrl = (port: number) => `http://127.0.0.1:${port}`;

/** Where every app listens. */
export const appUrls = (ports: Ports) => byApp(({ name }) => appUrl(ports[name]));

/** A port that was asked for is in use: `message` names it, its variable and what to do. */
export class PortTaken extends Error {}

/**
 * Chooses a port for every app.
 * @param asked the ports that were asked for
 * @throws PortTaken when one that was asked for, or the default of the gateway or the till, is in use; the
 *   services inside move to a free port instead.
 */
export async function choosePorts(asked: AskedPorts): Promise<Ports> {
  const chosen = new Map<AppName, number>();
  for (const app of APPS) chosen.set(app.name, await choosePort(app, asked[app.name], [...chosen.values()]));
  return byApp(({ name }) => chosen.get(name) ?? 0);
}

async function choosePort(app: App, asked: number | undefined, chosen: number[]): Promise<number> {
  const port = asked ?? app.defaultPort;
  if (port !== 0 && !chosen.includes(port) && (await isFree(port))) return port;
  if (port === 0 || (asked === undefined && !app.public)) return freePort();
  throw new PortTaken(
    `Port ${port}, where ${app.name} should listen, is taken.\n` +
      `Stop what uses it, or set ${app.portVariable} to another port (${await freePort()} is free).`,
  );
}
