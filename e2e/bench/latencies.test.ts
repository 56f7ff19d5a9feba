import { expect, test } from "bun:test";
import { figuresOf, middleOf } from "./latencies";

test("a percentile is a duration that so many of a hundred did not exceed", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(figuresOf(hundred, 2)).toEqual({ perSecond: 50, p50: 50, p95: 95, p99: 99, p999: 100 });
});

test("nothing done is no figure to be proud of", () => {
  expect(figuresOf([], 2)).toEqual({ perSecond: 0, p50: 0, p95: 0, p99: 0, p999: 0 });
});

test("of several runs the middle one counts, the slower of two", () => {
  const runs = [30, 10, 20].map((count) => figuresOf(Array(count).fill(1), 1));
  expect(middleOf(runs).perSecond).toBe(20);
  expect(middleOf(runs.slice(0, 2)).perSecond).toBe(10);
});
