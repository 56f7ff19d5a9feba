import { afterEach, beforeEach, expect, test } from "bun:test";
import { problemOf, productOf } from "./answers";
import { type Catalogue, openCatalogue } from "./catalogue";

let shop: Catalogue;
beforeEach(async () => {
  shop = await openCatalogue();
});
afterEach(() => shop.close());

const rice = { name: "Beras Pandan Wangi 5 kg", category: "Sembako", price: 68_000 };

const added = async (body: unknown) => productOf(await shop.add(body));
const refused = async (body: unknown) => problemOf(await shop.add(body));

test("a product is stored as it was given and can be shown", async () => {
  const body = {
    ...rice,
    id: Bun.randomUUIDv7(),
    sku: "BRS-1",
    barcodes: ["8991002101234", "8991002101241"],
  };
  const product = await added(body);
  expect(product).toEqual({
    ...body,
    createdAt: "2026-01-05T03:00:00.000Z",
    updatedAt: "2026-01-05T03:00:00.000Z",
  });
  expect(await productOf(await shop.get(`/products/${product.id}`), 200)).toEqual(product);
});

test("a product that was stored is told as a change, once, and one that was refused is not", async () => {
  const body = { ...rice, id: Bun.randomUUIDv7(), sku: "BRS-1" };
  const product = await added(body);
  await added(body);
  await refused({ ...rice, sku: "BRS-1" });
  expect(shop.changes).toEqual([product]);
});

test("what is left out is filled in", async () => {
  const product = await added({ name: "Payung lipat", price: 45_000 });
  expect(product).toMatchObject({ sku: "UMU-0001", category: "Umum", barcodes: [] });
});

test("any number of products may have no barcode", async () => {
  await added(rice);
  expect((await added(rice)).barcodes).toEqual([]);
});

test("an unknown product is not found", async () => {
  const response = await shop.get(`/products/${Bun.randomUUIDv7()}`);
  expect(await problemOf(response)).toMatchObject({ status: 404, code: "product_not_found" });
});

test("the same id and body give the same answer, whatever the order of the fields", async () => {
  const id = Bun.randomUUIDv7();
  const first = await added({ id, ...rice });
  shop.clock.now = new Date("2026-01-06T03:00:00.000Z");
  expect(await added({ ...rice, id })).toEqual(first);
});

test("the same id with another body is refused", async () => {
  const id = Bun.randomUUIDv7();
  const first = await added({ id, ...rice });
  const problem = await refused({ id, ...rice, price: 69_000 });
  expect(problem).toMatchObject({ status: 422, code: "idempotency_mismatch", errors: [{ field: "id" }] });
  expect(await productOf(await shop.get(`/products/${id}`), 200)).toEqual(first);
});

test("another product's SKU is refused", async () => {
  await added({ ...rice, sku: "BRS-1" });
  const problem = await refused({ ...rice, sku: "BRS-1" });
  expect(problem).toMatchObject({
    status: 409,
    code: "sku_taken",
    errors: [{ field: "sku", code: "sku_taken" }],
  });
});

test("another product's barcode is refused, named by its place", async () => {
  await added({ ...rice, barcodes: ["8991002101234", "8991002101241"] });
  const problem = await refused({ ...rice, barcodes: ["8991002101258", "8991002101241"] });
  expect(problem).toMatchObject({ status: 409, code: "barcode_taken", errors: [{ field: "barcodes.1" }] });
});

test("everything that is taken is named at once", async () => {
  await added({ ...rice, sku: "BRS-1" });
  await added({ ...rice, sku: "BRS-2", barcodes: ["8991002101234"] });
  const problem = await refused({ ...rice, sku: "BRS-1", barcodes: ["8991002101234"] });
  expect(problem.code).toBe("sku_taken");
  expect(problem.errors?.map((error) => error.field)).toEqual(["sku", "barcodes.0"]);
});

test("the same barcode twice in one product is refused", async () => {
  const problem = await refused({ ...rice, barcodes: ["8991002101234", "8991002101234"] });
  expect(problem).toMatchObject({
    status: 422,
    code: "validation_failed",
    errors: [{ field: "barcodes.1" }],
  });
});

test("generated SKUs go around those given by hand", async () => {
  for (const sku of ["SEM-0001", "SEM-0002", "SEM-0003", "SEM-0005"]) await added({ ...rice, sku });
  const generated = [await added(rice), await added(rice), await added(rice)].map((product) => product.sku);
  expect(new Set(generated).size).toBe(3);
  for (const sku of generated) expect(sku).toMatch(/^SEM-\d{4}$/);
});

test("products made at once get SKUs of their own", async () => {
  const products = await Promise.all(Array.from({ length: 20 }, () => added(rice)));
  expect(new Set(products.map((product) => product.sku)).size).toBe(20);
});

test("one id sent twenty times at once makes one product", async () => {
  const body = { id: Bun.randomUUIDv7(), ...rice, barcodes: ["8991002101234"] };
  const products = await Promise.all(Array.from({ length: 20 }, () => added(body)));
  const bodies = new Set(products.map((product) => JSON.stringify(product)));
  expect(bodies.size).toBe(1);
});

test("one SKU given twenty times at once goes to one product", async () => {
  const responses = await Promise.all(Array.from({ length: 20 }, () => shop.add({ ...rice, sku: "BRS-1" })));
  const statuses = responses.map((response) => response.status).toSorted();
  expect(statuses).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
});
