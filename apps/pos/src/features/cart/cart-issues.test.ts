import { expect, test } from "bun:test";
import { cartIssues } from "./cart-issues";

const line = { productId: "a", sku: "A", name: "A", category: "Umum", price: 1000, quantity: 3 };

test("nothing is wrong with what is not loaded yet", () => {
  expect(cartIssues([line], { products: undefined, stock: undefined }).size).toBe(0);
});

test("a line that is sold as it stands has no issue", () => {
  const known = { products: new Map([["a", { price: 1000 }]]), stock: new Map([["a", 3]]) };
  expect(cartIssues([line], known).size).toBe(0);
});

test.each([
  ["a product that is gone", new Map<string, { price: number }>(), new Map([["a", 3]]), { type: "gone" }],
  ["too few", new Map([["a", { price: 1000 }]]), new Map([["a", 1]]), { type: "short", available: 1 }],
  ["no stock level", new Map([["a", { price: 1000 }]]), new Map(), { type: "short", available: 0 }],
  [
    "another price",
    new Map([["a", { price: 1200 }]]),
    new Map([["a", 9]]),
    { type: "repriced", price: 1200 },
  ],
])("%s", (_, products, stock, issue) => {
  expect(cartIssues([line], { products, stock }).get("a")).toMatchObject(issue);
});
