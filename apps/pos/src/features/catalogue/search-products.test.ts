import { expect, test } from "bun:test";
import { findByCode, indexProducts, searchProducts } from "./search-products";

const rice = { name: "Beras Pandan Wangi 5 kg", sku: "SMB-001", barcodes: ["8991002101234"] };
const coffee = { name: "Kopi Susu Gula Aren", sku: "MNM-014", barcodes: ["8991002109999", "KOPI14"] };
const cafe = { name: "Café Latte Botol", sku: "MNM-020", barcodes: [] };
const products = [rice, coffee, cafe];
const index = indexProducts(products);

test.each([
  ["kg beras", [rice]],
  ["KOPI aren", [coffee]],
  ["cafe", [cafe]],
  ["mnm", [coffee, cafe]],
  ["2101234", [rice]],
  ["beras kopi", []],
  ["   ", products],
])("%p", (query, found) => {
  expect(searchProducts(index, query)).toEqual(found);
});

test("a word does not match across two fields", () => {
  expect(searchProducts(index, "kgsmb")).toEqual([]);
});

test("a code is found whole, as SKU or any barcode, in any case", () => {
  expect(findByCode(products, " smb-001 ")).toBe(rice);
  expect(findByCode(products, "kopi14")).toBe(coffee);
  expect(findByCode(products, "899100210123")).toBeUndefined();
  expect(findByCode(products, "")).toBeUndefined();
});
