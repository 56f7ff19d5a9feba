import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Stops a PostgreSQL that outlived a killed stores process: two on one folder must never be. */
export async function stopLeftoverServer(folder: string): Promise<void> {
  const pid = readServerPid(folder);
  if (pid === undefined) return;
  // At once: what was committed is in the log, and nobody who could be told of a slower end is left.
  for (const signal of ["SIGQUIT", "SIGKILL"] as const) {
    const deadline = performance.now() + 5000;
    if (isServerOf(pid, folder)) process.kill(pid, signal);
    while (isServerOf(pid, folder) && performance.now() < deadline) await Bun.sleep(10);
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
  return readIfThere(join(folder, "postmaster.pid"))?.split("\n");
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Guards against a pid that was given to another program since, or that only waits to be reaped. */
function isServerOf(pid: number, folder: string): boolean {
  const args = commandLineOf(pid);
  return args.includes("postgres") && args.includes(folder);
}

function commandLineOf(pid: number): string {
  if (process.platform === "linux") return readIfThere(`/proc/${pid}/cmdline`) ?? "";
  return Bun.spawnSync(["ps", "-ww", "-o", "args=", "-p", String(pid)], {
    stderr: "ignore",
  }).stdout.toString();
}
