import { expect, test } from "bun:test";
import fc from "fast-check";
import { quickCash } from "./quick-cash";

test.each([
  [12_500, [15_000, 20_000, 50_000, 100_000]],
  [68_000, [69_000, 70_000, 80_000, 100_000]],
  [100_000, [110_000, 120_000, 150_000, 200_000]],
])("for %i", (due, keys) => {
  expect(quickCash(due)).toEqual(keys);
});

test("every key is above what is due, and no key stands twice", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (due) => {
      const keys = quickCash(due);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toBeGreaterThan(due);
    }),
  );
});
