import { afterAll, beforeAll, expect, test } from "bun:test";
import type { StockLevel } from "@pos-mi/contracts/inventory";
import { pageOf, problemOf } from "./answers";
import { openStockroom, type Stockroom } from "./stockroom";

let room: Stockroom;
let productIds: string[];
beforeAll(async () => {
  room = await openStockroom();
  productIds = (await Promise.all([3, 0, 12, 7, 1].map((quantity) => room.stocked(quantity)))).toSorted();
});
afterAll(() => room.leave());

const list = async (query = "") => pageOf(await room.get(`/inventory${query}`));

test("every stock level is listed, by product id", async () => {
  const { items, nextCursor } = await list();
  expect(items.map((level) => level.productId)).toEqual(productIds);
  expect(items.map((level) => level.quantity).toSorted((a, b) => a - b)).toEqual([0, 1, 3, 7, 12]);
  expect(nextCursor).toBeNull();
});

test("pages follow each other without a gap or a repeat", async () => {
  const pages: StockLevel[][] = [];
  for (let query: string | null = "?limit=2"; query !== null; ) {
    const page = await list(query);
    pages.push(page.items);
    query = page.nextCursor && `?limit=2&cursor=${page.nextCursor}`;
  }
  expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
  expect(pages.flat()).toEqual((await list()).items);
});

test("one product's stock level is a list of one", async () => {
  const [productId] = productIds;
  expect(await list(`?productId=${productId}`)).toMatchObject({ items: [{ productId }], nextCursor: null });
});

test("a product without stock level is not listed", async () => {
  expect(await list(`?productId=${Bun.randomUUIDv7()}`)).toEqual({ items: [], nextCursor: null });
});

test("an empty stockroom is one empty page", async () => {
  const empty = await openStockroom();
  expect(await pageOf(await empty.get("/inventory"))).toEqual({ items: [], nextCursor: null });
  await empty.leave();
});

test.each(["x", "W10", Buffer.from('"+"').toString("base64url")])("%p is no cursor", async (cursor) => {
  const problem = await problemOf(await room.get(`/inventory?cursor=${cursor}`));
  expect(problem).toMatchObject({ status: 400, code: "invalid_cursor", errors: [{ field: "cursor" }] });
});
