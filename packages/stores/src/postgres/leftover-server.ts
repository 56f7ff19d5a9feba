import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "../is-alive";

/** Stops a PostgreSQL that outlived a killed stores process: two on one folder must never be. */
export async function stopLeftoverServer(folder: string): Promise<void> {
  const pid = readServerPid(folder);
  if (pid === undefined || !isAlive(pid) || !isServerOf(pid, folder)) return;
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    process.kill(pid, signal);
    const deadline = performance.now() + 5000;
    while (isAlive(pid) && performance.now() < deadline) await Bun.sleep(10);
    if (!isAlive(pid)) return;
  }
}

/** The pid a running (or killed) server left in `postmaster.pid`. */
export function readServerPid(folder: string): number | undefined {
  const pid = Number(readPidFile(folder)?.[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

/** Whether the server of this pid says that it takes connections: line 8 of `postmaster.pid`, as pg_ctl reads it. */
export function saysReady(folder: string, pid: number): boolean {
  const lines = readPidFile(folder);
  return Number(lines?.[0]) === pid && lines?.[7]?.trim() === "ready";
}

function readPidFile(folder: string): string[] | undefined {
  try {
    return readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return undefined;
  }
}

/** Guards against a pid that was given to another program since. */
function isServerOf(pid: number, folder: string): boolean {
  const args = commandLineOf(pid);
  return args.includes("postgres") && args.includes(folder);
}

function commandLineOf(pid: number): string {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, "utf8");
  return Bun.spawnSync(["ps", "-ww", "-o", "args=", "-p", String(pid)], {
    stderr: "ignore",
  }).stdout.toString();
}
