import { expect, test } from "bun:test";
import { stockState } from "./stock-state";

test.each([
  [0, "out"],
  [1, "low"],
  [5, "low"],
  [6, "fine"],
] as const)("%i units are %s", (quantity, state) => {
  expect(stockState(quantity)).toBe(state);
});
