import { expect, test } from "bun:test";
import { type DemoProduct, readDemoProducts } from "./demo-products";

const products = await readDemoProducts();

/** The last digit of an EAN-13 as the twelve before it demand it (GS1 General Specifications, 7.9). */
function ean13CheckDigit(code: string): number {
  const sum = [...code.slice(0, 12)].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1),
    0,
  );
  return (10 - (sum % 10)) % 10;
}

test("check digits are computed as GS1 does", () => {
  expect(ean13CheckDigit("6291041500213")).toBe(3);
});

test("the demo shop has 200 products in 10 to 14 categories", () => {
  expect(products).toHaveLength(200);
  const categories = new Set(products.map((product) => product.category));
  expect(categories.size).toBeGreaterThanOrEqual(10);
  expect(categories.size).toBeLessThanOrEqual(14);
});

test.each<[string, (product: DemoProduct) => string[]]>([
  ["name", (product) => [product.name]],
  ["SKU", (product) => [product.sku]],
  ["barcode", (product) => product.barcodes],
])("no %s is given twice", (_, valuesOf) => {
  const values = products.flatMap(valuesOf);
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
});

test("the products of a category share a prefix of their SKUs that no other category has", () => {
  const prefixes = new Set(products.map(({ category, sku }) => `${category} ${sku.slice(0, 3)}`));
  expect(prefixes.size).toBe(new Set(products.map((product) => product.category)).size);
  expect(new Set(products.map((product) => product.sku.slice(0, 3))).size).toBe(prefixes.size);
});

test("barcodes are Indonesian EAN-13 with right check digits", () => {
  for (const code of products.flatMap((product) => product.barcodes)) {
    expect(code).toMatch(/^899\d{10}$/);
    expect(Number(code.at(-1))).toBe(ean13CheckDigit(code));
  }
});

test("prices are whole hundreds of rupiah", () => {
  expect(products.filter(({ price }) => price <= 0 || price % 100 !== 0)).toEqual([]);
});

test("some shelves are empty, some nearly, none holds more than 200", () => {
  const stocks = products.map((product) => product.stock);
  expect(Math.max(...stocks)).toBeLessThanOrEqual(200);
  expect(stocks.filter((stock) => stock === 0).length).toBeGreaterThanOrEqual(3);
  expect(stocks.filter((stock) => stock > 0 && stock <= 5).length).toBeGreaterThanOrEqual(5);
});
