import { expect, test } from "bun:test";
import { digitsOf, pressKey } from "./keypad-entry";

test("keys make an amount", () => {
  expect(pressKey(pressKey(pressKey("", "1"), "2"), "000")).toBe("12000");
});

test("an amount never starts with zero", () => {
  expect(pressKey("", "0")).toBe("");
  expect(pressKey("", "000")).toBe("");
});

test("backspace takes the last digit, and nothing from nothing", () => {
  expect(pressKey("120", "backspace")).toBe("12");
  expect(pressKey("", "backspace")).toBe("");
});

test("a key beyond the longest amount changes nothing", () => {
  expect(pressKey("9999999999", "9")).toBe("9999999999");
  expect(pressKey("99999999", "000")).toBe("99999999");
});

test("typed and pasted amounts lose their dots and letters", () => {
  expect(digitsOf("Rp012.500")).toBe("12500");
});
