import { APPS, type AppName, byApp } from "@pos-mi/scripts/apps";
import { isFree } from "@pos-mi/scripts/free-port";

/** Below the ports that systems hand out by themselves: none is taken between its choice and its use. */
const LOWEST = 15_000;
const HIGHEST = 32_000;

/** A free port for each app. */
export async function quietPorts(): Promise<Record<AppName, number>> {
  const ports = new Map<AppName, number>();
  for (const { name } of APPS) ports.set(name, await quietPort([...ports.values()]));
  return byApp(({ name }) => ports.get(name) ?? 0);
}

async function quietPort(chosen: number[]): Promise<number> {
  const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
  return !chosen.includes(port) && (await isFree(port)) ? port : quietPort(chosen);
}
