import { count } from "./counts";
import type { Random } from "./random";
import { PARTS, type Part, type TorturedStack } from "./tortured-stack";

/** Kills parts, one after another at random moments, until `enough`. @returns how often it killed which */
export async function killAtRandom(
  stack: Pick<TorturedStack, "kill">,
  random: Random,
  enough: (killed: number) => boolean,
  { parts = PARTS, everyMs = 1500 }: { parts?: readonly Part[]; everyMs?: number } = {},
): Promise<Map<string, number>> {
  const kills = new Map<string, number>();
  for (let killed = 0; !enough(killed); ) {
    await Bun.sleep(everyMs * (0.5 + random.next()));
    const part = random.pick(parts);
    if (!stack.kill(part)) continue;
    killed += 1;
    count(kills, part);
  }
  return kills;
}
