import { readFileSync } from "node:fs";
import { memoryOf } from "@pos-mi/scripts/process-memory";

/** What a named process, and all that it started, has used up to now: seconds of a processor, and its memory. */
export type Usage = { cpuSeconds: number; pssMb: number };

/** Linux tells processor time in these parts of a second. */
const TICKS_PER_SECOND = 100;

/** What each named process has used. One that another of them started counts by itself. */
export function usageOf(pids: ReadonlyMap<string, number>): Map<string, Usage> {
  const trees = [...pids].map(([name, root]) => {
    const memory = memoryOf([root]);
    return { name, root, memory, members: new Set(memory.map(({ pid }) => pid)) };
  });
  return new Map(
    trees.map(({ name, root, memory, members }) => {
      const within = trees.filter((other) => other.root !== root && members.has(other.root));
      const own = memory.filter(({ pid }) => !within.some((other) => other.members.has(pid)));
      const cpuSeconds = own.reduce((sum, { pid }) => sum + cpuSecondsOf(pid), 0);
      const pssMb = own.reduce((sum, { pssKib }) => sum + (pssKib * 1024) / 1e6, 0);
      return [name, { cpuSeconds, pssMb }];
    }),
  );
}

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
