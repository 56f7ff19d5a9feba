import { expect, test } from "bun:test";
import { type GroupLimits, groupCommit, type Outcome } from "./group-commit";

const limits: GroupLimits<number> = { maxBatch: 3, maxWaiting: 100 };

type Held = { items: number[]; settle: PromiseWithResolvers<Outcome<number>[]> };

/** A group commit that doubles, whose batches wait to be let go. */
function held(given = limits) {
  const batches: Held[] = [];
  const add = groupCommit<number, number>((items) => {
    const settle = Promise.withResolvers<Outcome<number>[]>();
    batches.push({ items, settle });
    return settle.promise;
  }, given);
  const batch = (index: number) => {
    const found = batches[index];
    if (!found) throw new Error(`batch ${index} has not begun`);
    return found;
  };
  return {
    add,
    batches,
    /** Lets a batch go, and the next one begin. */
    async go(index: number, outcomes?: Outcome<number>[]) {
      const { items, settle } = batch(index);
      settle.resolve(outcomes ?? items.map((value) => ({ value: value * 2 })));
      await Bun.sleep(0);
    },
    async fail(index: number, reason: string) {
      batch(index).settle.reject(reason);
      await Bun.sleep(0);
    },
  };
}

test("the first item does not wait for company", () => {
  const { add, batches } = held();
  void add(1);
  expect(batches.map(({ items }) => items)).toEqual([[1]]);
});

test("what arrives while a batch runs is the next one, as many as fit", async () => {
  const { add, batches, go } = held();
  const results = [1, 2, 3, 4, 5, 6].map((item) => add(item));
  await go(0);
  await go(1);
  await go(2);
  expect(await Promise.all(results)).toEqual([2, 4, 6, 8, 10, 12]);
  expect(batches.map(({ items }) => items)).toEqual([[1], [2, 3, 4], [5, 6]]);
});

test("a batch is no heavier than it may be, unless one item is", async () => {
  const { add, batches, go } = held({ ...limits, weight: { of: (item) => item, max: 5 } });
  const results = [1, 2, 3, 4, 9, 1].map((item) => add(item));
  for (const index of [0, 1, 2, 3, 4]) await go(index);
  await Promise.all(results);
  expect(batches.map(({ items }) => items)).toEqual([[1], [2, 3], [4], [9], [1]]);
});

test("an item that fails takes no other with it", async () => {
  const { add, go } = held();
  const [first, second, third] = [add(1), add(2), add(3)];
  await go(0);
  expect(await first).toBe(2);
  const refused = Promise.allSettled([second]);
  await go(1, [{ error: "no" }, { value: 30 }]);
  expect(await refused).toEqual([{ status: "rejected", reason: "no" }]);
  expect(await third).toBe(30);
});

test("after a batch that failed as a whole the next one runs", async () => {
  const { add, go, fail } = held();
  const [first, second] = [add(1), add(2)];
  const refused = Promise.allSettled([first]);
  await fail(0, "away");
  expect(await refused).toEqual([{ status: "rejected", reason: "away" }]);
  await go(1);
  expect(await second).toBe(4);
});

test("more than may wait is refused, and what waits is not", async () => {
  const { add, go } = held({ maxBatch: 3, maxWaiting: 2 });
  const accepted = [add(1), add(2), add(3)];
  expect(() => add(4)).toThrow(expect.objectContaining({ code: "overloaded" }));
  await go(0);
  await go(1);
  expect(await Promise.all(accepted)).toEqual([2, 4, 6]);
});
