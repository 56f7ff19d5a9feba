import { expect, test } from "bun:test";
import { quietLeft } from "./idle-clock";

const noon = Date.UTC(2026, 0, 5, 12);

test.each([
  ["just now", noon, 300_000],
  ["a minute ago", noon - 60_000, 240_000],
  ["exactly as long ago as it may be", noon - 300_000, 0],
  ["yesterday", noon - 86_400_000, 0],
  ["by a clock that was set back since", noon + 3_600_000, 300_000],
])("touched %s", (_, lastInputAt, left) => {
  expect(quietLeft(lastInputAt, noon, 300_000)).toBe(left);
});
