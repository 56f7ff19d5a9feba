import { expect, test } from "bun:test";
import { pinKeyOf, pressPinKey } from "./pin-digits";

test("digits are added one after the other, six at the most", () => {
  const keys = ["0", "1", "2", "3", "4", "5", "6"] as const;
  expect(keys.reduce<string>(pressPinKey, "")).toBe("012345");
});

test("backspace takes the last one away, and nothing from nothing", () => {
  expect(pressPinKey("12", "backspace")).toBe("1");
  expect(pressPinKey("", "backspace")).toBe("");
});

test("the keyboard's digits and Backspace are keys of the pad, no others", () => {
  expect(["0", "9", "Backspace"].map(pinKeyOf)).toEqual(["0", "9", "backspace"]);
  expect(["a", "Enter", "F1", "10", " "].map(pinKeyOf)).toEqual(Array(5).fill(undefined));
});
