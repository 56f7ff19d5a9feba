import { expect, test } from "bun:test";
import { nextPath } from "./next-path";

test("goes back to the page that asked for a cashier", () => {
  expect(nextPath("/sales")).toBe("/sales");
});

test.each([null, "", "https://evil.example", "//evil.example", "/\\evil.example", "order"])(
  "%p goes to the order page",
  (requested) => {
    expect(nextPath(requested)).toBe("/order");
  },
);
