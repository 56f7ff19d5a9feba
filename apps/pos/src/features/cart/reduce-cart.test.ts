import { expect, test } from "bun:test";
import { type CartLine, reduceCart } from "./reduce-cart";

function line(productId: string, quantity = 1): CartLine {
  return { productId, sku: productId, name: productId, category: "Umum", price: 1000, quantity };
}
function product(productId: string): Omit<CartLine, "quantity"> {
  const { quantity: _, ...rest } = line(productId);
  return rest;
}

test("a product added twice is one line of two", () => {
  const once = reduceCart([], { type: "add", product: product("a"), most: 9 });
  const twice = reduceCart(once, { type: "add", product: product("a"), most: 9 });
  expect(twice).toEqual([line("a", 2)]);
});

test("nothing is added beyond what is in stock", () => {
  const lines = [line("a", 2)];
  expect(reduceCart(lines, { type: "add", product: product("a"), most: 2 })).toBe(lines);
  expect(reduceCart([], { type: "add", product: product("b"), most: 0 })).toEqual([]);
});

test("a quantity is capped by the stock, and below one the line is gone", () => {
  const lines = [line("a", 2), line("b")];
  expect(reduceCart(lines, { type: "setQuantity", productId: "a", quantity: 7, most: 4 })).toEqual([
    line("a", 4),
    line("b"),
  ]);
  expect(reduceCart(lines, { type: "setQuantity", productId: "a", quantity: 0, most: 4 })).toEqual([
    line("b"),
  ]);
});

test("an undone removal puts the line back where it was", () => {
  const lines = [line("a"), line("b", 3), line("c")];
  const removed = reduceCart(lines, { type: "remove", productId: "b" });
  expect(removed).toEqual([line("a"), line("c")]);
  expect(reduceCart(removed, { type: "putBack", line: line("b", 3), at: 1 })).toEqual(lines);
});

test("a new price changes its line alone", () => {
  const lines = [line("a"), line("b")];
  expect(reduceCart(lines, { type: "setPrice", productId: "b", price: 1500 })).toEqual([
    line("a"),
    { ...line("b"), price: 1500 },
  ]);
});
