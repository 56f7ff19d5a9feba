import { DomainError } from "@pos-mi/service-kit/domain-error";

/** How much one batch holds, and how many items may wait before more are refused. */
export type GroupLimits<T> = {
  maxBatch: number;
  maxWaiting: number;
  /** How heavy the items of one batch may be together; one that is heavier by itself is a batch by itself. */
  weight?: { of(item: T): number; max: number };
};

/** What became of one item of a batch: its result, or why it has none. */
export type Outcome<R> = { value: R } | { error: unknown };

/**
 * Runs items in batches, by arrival: what arrived while the last batch was running is the next one. Nothing waits for
 * company, and one batch runs at a time. Each item gets its own outcome.
 * @param run gives one outcome an item, in order; when it throws, every item of the batch fails with that
 * @returns a function that hands an item in and waits for its result; it throws DomainError `overloaded` when too many
 * are waiting
 */
export function groupCommit<T, R>(
  run: (batch: T[]) => Promise<Outcome<R>[]>,
  { maxBatch, maxWaiting, weight }: GroupLimits<T>,
): (item: T) => Promise<R> {
  type Waiting = { item: T; settle: PromiseWithResolvers<R> };
  const waiting: Waiting[] = [];
  let running = false;

  async function runWaiting(): Promise<void> {
    running = true;
    while (waiting.length > 0) await runBatch(waiting.splice(0, sizeOfNext()));
    running = false;
  }

  function sizeOfNext(): number {
    if (!weight) return maxBatch;
    let [size, heavy] = [0, 0];
    for (const { item } of waiting.slice(0, maxBatch)) {
      heavy += weight.of(item);
      if (heavy > weight.max) break;
      size += 1;
    }
    return Math.max(1, size);
  }

  async function runBatch(batch: Waiting[]): Promise<void> {
    const failed = (error: unknown) => batch.map(() => ({ error }));
    const outcomes = await run(batch.map(({ item }) => item)).catch(failed);
    for (const [index, { settle }] of batch.entries()) {
      const outcome = outcomes[index] ?? { error: new Error("a batch gave too few outcomes") };
      if ("value" in outcome) settle.resolve(outcome.value);
      else settle.reject(outcome.error);
    }
  }

  return (item) => {
    if (waiting.length >= maxWaiting) throw new DomainError("overloaded");
    const settle = Promise.withResolvers<R>();
    waiting.push({ item, settle });
    if (!running) void runWaiting();
    return settle.promise;
  };
}
