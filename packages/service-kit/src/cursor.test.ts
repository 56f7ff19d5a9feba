import { expect, test } from "bun:test";
import { z } from "zod";
import { decodeCursor, encodeCursor, toPage } from "./cursor";
import { DomainError } from "./domain-error";

const key = z.tuple([z.string(), z.int()]);

test("a cursor gives its key back", () => {
  expect(decodeCursor(encodeCursor(["a/b", 7]), key)).toEqual(["a/b", 7]);
});

test.each(["", "x", "%%%", encodeCursor({ a: 1 }), encodeCursor(["a"])])("%p is refused", (cursor) => {
  expect(() => decodeCursor(cursor, key)).toThrow(DomainError);
});

test("the last page has no next cursor", () => {
  expect(toPage([1, 2], 2, (n) => n)).toEqual({ items: [1, 2], nextCursor: null });
});

test("a page that isn't the last one leads on from its last item", () => {
  const page = toPage([1, 2, 3], 2, (n) => n);
  expect(page.items).toEqual([1, 2]);
  expect(decodeCursor(page.nextCursor ?? "", z.int())).toBe(2);
});

test("an empty list is one page", () => {
  expect(toPage([], 5, (n) => n)).toEqual({ items: [], nextCursor: null });
});
