/** Draws that a seed makes the same again. */
export type Random = {
  /** A fraction, 0 ≤ x < 1. */
  next(): number;
  /** A whole number, 0 ≤ n < `limit`. */
  below(limit: number): number;
  chance(probability: number): boolean;
  /** One of these. @throws Error when there are none */
  pick<T>(items: readonly T[]): T;
  /** Another source, which draws what `name` and this seed make of it. */
  fork(name: string): Random;
};

/** Makes a source of draws (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("there is nothing to pick from");
      return item;
    },
    fork: (name) => randomFrom(Bun.hash.crc32(`${seed} ${name}`)),
  };
}
