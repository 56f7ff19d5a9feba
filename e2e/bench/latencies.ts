/** How long things took, in milliseconds, and how many there were a second. */
export type Figures = { perSecond: number; p50: number; p95: number; p99: number; p999: number };

/** The figures of what took so many milliseconds each, and was done within `seconds`. */
export function figuresOf(milliseconds: readonly number[], seconds: number): Figures {
  const sorted = Float64Array.from(milliseconds).sort();
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return {
    perSecond: sorted.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    p999: at(0.999),
  };
}

/** The middle one, by throughput, of several runs of the same thing. */
export function middleOf<T extends Figures>(runs: readonly T[]): T {
  const sorted = runs.toSorted((a, b) => a.perSecond - b.perSecond);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!middle) throw new Error("there were no runs");
  return middle;
}
