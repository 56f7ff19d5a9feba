import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A process and the memory that is its own, its share of what it has in common with others included. */
export type ProcessMemory = { pid: number; program: string; pssKib: number };

/** Whether this system tells the memory of a process in a way that adds up. */
export const tellsMemory = process.platform === "linux";

/** The memory of the processes `roots` and of all that they started, in KiB of PSS (proportional set size). */
export function memoryOf(roots: number[]): ProcessMemory[] {
  const children = Map.groupBy(runningProcesses(), ({ parent }) => parent);
  const found = new Set(roots);
  // A set's loop also runs over what is added meanwhile.
  for (const pid of found) for (const child of children.get(pid) ?? []) found.add(child.pid);
  return [...found].map((pid) => ({ pid, program: programOf(pid), pssKib: pssOf(pid) }));
}

function runningProcesses(): { pid: number; parent: number }[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const status = read(`/proc/${pid}/status`);
    const parent = status.match(/^PPid:\s*(\d+)/m);
    return parent ? [{ pid: Number(pid), parent: Number(parent[1]) }] : [];
  });
}

/** The memory of one process, in KiB of PSS; 0 for one that has ended. */
export function pssOf(pid: number): number {
  const line = read(`/proc/${pid}/smaps_rollup`).match(/^Pss:\s*(\d+) kB/m);
  return Number(line?.[1] ?? 0);
}

/** The name of what runs; PostgreSQL's workers call themselves "postgres: checkpointer" and the like. */
function programOf(pid: number): string {
  const [command = ""] = read(`/proc/${pid}/cmdline`).split("\0");
  return path.basename(command.split(":")[0] ?? "");
}

/** A process may end while it is looked at: it then uses nothing. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
