import { expect, test } from "bun:test";
import { loginPath, nextPath } from "./next-path";

test.each(["/sales", "/sales/receipt?saleId=1&copy=2"])("login leads back to %p", (path) => {
  expect(nextPath(new URL(loginPath(path), "http://till").searchParams.get("next"))).toBe(path);
});

test.each([null, "", "https://evil.example", "//evil.example", "/\\evil.example", "order"])(
  "%p goes to the order page",
  (requested) => {
    expect(nextPath(requested)).toBe("/order");
  },
);
