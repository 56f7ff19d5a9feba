import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Product } from "@pos-mi/contracts/products";
import { pageOf, problemOf, productOf } from "./answers";
import { type Catalogue, openCatalogue } from "./catalogue";

let shop: Catalogue;
let products: Product[];

const goods = [
  { name: "Beras Pandan Wangi 5 kg", category: "Sembako", sku: "BRS-5", barcodes: ["8991002101234"] },
  { name: "Beras Rojolele 5 kg", category: "Sembako", sku: "BRS-6" },
  { name: "Kopi Café 20 g", category: "Minuman", sku: "KOP-1", barcodes: ["8991002105553", "8991002105560"] },
  { name: "Telur Ayam 1 kg (±16 butir)", category: "Sembako", sku: "TLR-1" },
  { name: "Teh celup", category: "Minuman", sku: "TEH/25" },
];

// Two products a minute: the order within one moment shows too.
beforeAll(async () => {
  shop = await openCatalogue();
  products = [];
  for (const [index, body] of goods.entries()) {
    shop.clock.now = new Date(Date.UTC(2026, 0, 5, 3, Math.floor(index / 2)));
    products.push(await productOf(await shop.add({ id: Bun.randomUUIDv7(), ...body, price: 1000 })));
  }
});
afterAll(() => shop.close());

const list = async (query: Record<string, string> = {}) =>
  pageOf(await shop.get(`/products?${new URLSearchParams(query)}`));

const namesOf = async (query: Record<string, string>) =>
  (await list(query)).items.map((product) => product.name);

test("all products are listed, oldest first", async () => {
  expect(await list()).toEqual({ items: products, nextCursor: null });
});

async function allPages(query: Record<string, string>) {
  const pages: Product[][] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page = await list({ ...query, ...(cursor && { cursor }) });
    pages.push(page.items);
    cursor = page.nextCursor;
  }
  return pages;
}

test("pages follow each other without a gap or a repeat", async () => {
  const pages = await allPages({ limit: "2" });
  expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
  expect(pages.flat()).toEqual(products);
});

test("a filter goes on over pages", async () => {
  const pages = await allPages({ limit: "1", category: "Sembako" });
  expect(pages.flat()).toEqual(products.filter((product) => product.category === "Sembako"));
});

test.each([
  ["beras", ["Beras Pandan Wangi 5 kg", "Beras Rojolele 5 kg"]],
  ["5 BERAS wangi", ["Beras Pandan Wangi 5 kg"]],
  ["cafe", ["Kopi Café 20 g"]],
  ["CAFÉ", ["Kopi Café 20 g"]],
  ["brs-6", ["Beras Rojolele 5 kg"]],
  ["5553", ["Kopi Café 20 g"]],
  ["teh/25", ["Teh celup"]],
  ["(±16", ["Telur Ayam 1 kg (±16 butir)"]],
  ["beras kopi", []],
  [".*", []],
  ["b.ras", []],
  ["$where", []],
  ["\\", []],
  ['{"$gt":""}', []],
])("the search for %p finds %p", async (search, found) => {
  expect(await namesOf({ search })).toEqual(found);
});

test("every character of a keyboard can be searched for", async () => {
  const signs = String.fromCharCode(...Array.from({ length: 94 }, (_, index) => index + 33));
  const body = { name: signs, price: 0 };
  const signShop = await openCatalogue();
  try {
    await productOf(await signShop.add(body));
    for (const sign of signs) {
      const page = await pageOf(await signShop.get(`/products?search=${encodeURIComponent(sign)}`));
      expect(page.items.map((product) => product.name)).toEqual([signs]);
    }
  } finally {
    await signShop.close();
  }
});

test("a category is listed by its whole name", async () => {
  expect(await namesOf({ category: "Minuman" })).toEqual(["Kopi Café 20 g", "Teh celup"]);
  expect(await namesOf({ category: "Minum" })).toEqual([]);
});

test("any barcode of a product finds it", async () => {
  expect(await namesOf({ barcode: "8991002105560" })).toEqual(["Kopi Café 20 g"]);
  expect(await namesOf({ barcode: "899100210556" })).toEqual([]);
});

test("filters add up", async () => {
  expect(await namesOf({ search: "5", category: "Minuman" })).toEqual(["Kopi Café 20 g", "Teh celup"]);
  expect(await namesOf({ search: "5", category: "Minuman", barcode: "8991002105553" })).toEqual([
    "Kopi Café 20 g",
  ]);
});

test("updatedSince gives what changed at that moment or later, wherever the clock is", async () => {
  expect((await list({ updatedSince: "2026-01-05T03:01:00.000Z" })).items).toEqual(products.slice(2));
  expect((await list({ updatedSince: "2026-01-05T10:01:00.001+07:00" })).items).toEqual(products.slice(4));
  expect((await list({ updatedSince: "2026-01-05T03:02:00.001Z" })).items).toEqual([]);
});

test("updatedSince goes on over pages", async () => {
  const pages = await allPages({ limit: "1", updatedSince: "2026-01-05T03:00:00Z" });
  expect(pages.flat()).toEqual(products);
});

test.each(["x", "W10", Buffer.from('["createdAt","now","1"]').toString("base64url")])(
  "%p is no cursor",
  async (cursor) => {
    const problem = await problemOf(await shop.get(`/products?cursor=${cursor}`));
    expect(problem).toMatchObject({ status: 400, code: "invalid_cursor", errors: [{ field: "cursor" }] });
  },
);

test("a cursor of one order is none of the other", async () => {
  const { nextCursor } = await list({ limit: "1" });
  const path = `/products?updatedSince=2026-01-05T03:00:00Z&cursor=${nextCursor}`;
  expect(await problemOf(await shop.get(path))).toMatchObject({ code: "invalid_cursor" });
});
