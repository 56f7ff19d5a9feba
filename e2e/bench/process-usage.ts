import { readFileSync } from "node:fs";
import { memoryOf, pssOf } from "@pos-mi/scripts/process-memory";

/** What a named process, and all that it started, has used: seconds of a processor, and its memory. */
export type Usage = { cpuSeconds: number; pssMb: number };

/** Linux tells processor time in these parts of a second. */
const TICKS_PER_SECOND = 100;

/**
 * Begins to watch named processes, and all that they started; one that another of them started counts by itself.
 * @returns what each has used since, when asked
 */
export function watchUsage(pids: ReadonlyMap<string, number>): () => Map<string, Usage> {
  const trees = [...pids].map(([name, root]) => {
    return { name, root, members: new Set(memoryOf([root]).map(({ pid }) => pid)) };
  });
  const watched = trees.map(({ name, root, members }) => {
    const within = trees.filter((other) => other.root !== root && members.has(other.root));
    return { name, own: [...members].filter((pid) => !within.some((other) => other.members.has(pid))) };
  });
  const cpuSeconds = () => watched.map(({ own }) => own.reduce((sum, pid) => sum + cpuSecondsOf(pid), 0));
  const before = cpuSeconds();
  return () => {
    // Looking at memory takes a while, which must not count.
    const after = cpuSeconds();
    return new Map(
      watched.map(({ name, own }, index) => {
        const used = (after[index] ?? 0) - (before[index] ?? 0);
        return [name, { cpuSeconds: used, pssMb: own.reduce((sum, pid) => sum + pssMbOf(pid), 0) }];
      }),
    );
  };
}

/** The memory of one process, in MB of PSS (proportional set size). */
export const pssMbOf = (pid: number) => (pssOf(pid) * 1024) / 1e6;

function cpuSecondsOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name, in parentheses, may hold spaces; user and system time are the 14th and 15th fields.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return 0; // it has ended
  }
}
