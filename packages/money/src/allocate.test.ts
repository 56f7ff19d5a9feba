import { expect, test } from "bun:test";
import fc from "fast-check";
import { allocate } from "./allocate";

const weights = fc.array(fc.integer({ min: 0, max: 1_000_000_000_000 }), { minLength: 1, maxLength: 30 });

test("the shares add up to the amount, and none is above its weight", () => {
  fc.assert(
    fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
      const whole = list.reduce((sum, weight) => sum + weight, 0);
      const amount = Math.floor(whole * part);
      const shares = allocate(amount, list);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount);
      for (const [index, share] of shares.entries()) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(list[index] ?? -1);
      }
    }),
  );
});

test("one rupiah over three equal parts goes to the first", () => {
  expect(allocate(1, [500, 500, 500])).toEqual([1, 0, 0]);
});

test("a hundred over thirds", () => {
  expect(allocate(100, [1000, 1000, 1000])).toEqual([34, 33, 33]);
});

test("nothing over nothing is nothing", () => {
  expect(allocate(0, [0, 0])).toEqual([0, 0]);
});

test("more than there is to take it from is refused", () => {
  expect(() => allocate(11, [5, 5])).toThrow(RangeError);
});
