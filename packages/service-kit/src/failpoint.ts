import { writeSync } from "node:fs";
import { z } from "zod";

/**
 * Names a step of the work. Where torture has armed that name, the process kills itself there now and then, as a
 * power cut would; everywhere else it does nothing.
 */
export type Failpoint = (name: string) => void;

const entry = z
  .string()
  .regex(/^[a-z.-]+:[\d.]+$/, "Must be name:probability")
  .transform((text): [string, unknown] => [
    text.slice(0, text.indexOf(":")),
    text.slice(text.indexOf(":") + 1),
  ])
  .pipe(z.tuple([z.string(), z.coerce.number().min(0).max(1)]));

/** The variables that arm failpoints. */
export const failpointEnv = {
  /** Names with the probability of each, `sales.after-reserve:0.01,receipts.before-link:0.001`; for torture alone. */
  FAILPOINTS: z
    .string()
    .default("")
    .transform((text) => text.split(",").filter((part) => part !== ""))
    .pipe(z.array(entry))
    .transform((entries): ReadonlyMap<string, number> => new Map(entries)),
  FAILPOINT_SEED: z.coerce.number().int().default(0),
};

/**
 * The failpoints of this process; undefined, which costs nothing, when none is armed.
 * @param armed the probability of each name
 * @param seed makes the draws the same again for the same calls
 * @param die ends the process; never returns
 */
export function armFailpoints(
  armed: ReadonlyMap<string, number>,
  seed: number,
  die: (name: string) => void = killThisProcess,
): Failpoint | undefined {
  if (armed.size === 0) return undefined;
  let draws = 0;
  return (name) => {
    const probability = armed.get(name);
    if (probability === undefined) return;
    draws += 1;
    // The top 32 bits of a hash, as a fraction: a draw that depends on nothing but the seed and its turn.
    if (Bun.hash.crc32(`${seed} ${draws} ${name}`) / 2 ** 32 < probability) die(name);
  };
}

/**
 * The failpoints that the environment arms. The process id goes into the seed: a process that dies at its first draw
 * would, started again, die there for ever.
 */
export function failpointOf(env: { FAILPOINTS: ReadonlyMap<string, number>; FAILPOINT_SEED: number }) {
  return armFailpoints(env.FAILPOINTS, env.FAILPOINT_SEED + process.pid);
}

/** SIGKILL: nothing is flushed, closed or answered. */
function killThisProcess(name: string): void {
  writeSync(2, `failpoint ${name}\n`);
  process.kill(process.pid, "SIGKILL");
}
