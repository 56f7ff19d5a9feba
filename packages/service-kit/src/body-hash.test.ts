import { expect, test } from "bun:test";
import { bodyHash } from "./body-hash";

test("the order of fields does not matter, at any depth", () => {
  expect(bodyHash({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(bodyHash({ b: [{ d: 3, c: 2 }], a: 1 }));
});

test("the order of lines does", () => {
  expect(bodyHash([1, 2])).not.toBe(bodyHash([2, 1]));
});

test("another value is another body", () => {
  expect(bodyHash({ a: 1 })).not.toBe(bodyHash({ a: "1" }));
});
