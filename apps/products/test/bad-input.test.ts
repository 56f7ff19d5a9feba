import { afterAll, beforeAll, expect, test } from "bun:test";
import { pageOf, problemOf } from "./answers";
import { type Catalogue, openCatalogue } from "./catalogue";

let shop: Catalogue;
beforeAll(async () => {
  shop = await openCatalogue();
});
afterAll(async () => {
  expect((await pageOf(await shop.get("/products"))).items).toEqual([]);
  await shop.close();
});

const good = { name: "Gula pasir 1 kg", price: 17_500 };

test.each<[string, unknown, string]>([
  ["no body at all", null, "body"],
  ["a list", [], "body"],
  ["a text", "gula", "body"],
  ["no name", { price: 1 }, "name"],
  ["no price", { name: "Gula" }, "price"],
  ["an empty name", { ...good, name: "  " }, "name"],
  ["a name that is too long", { ...good, name: "x".repeat(121) }, "name"],
  ["a number for a name", { ...good, name: 5 }, "name"],
  ["a query operator for a name", { ...good, name: { $gt: "" } }, "name"],
  ["NUL in a name", { ...good, name: "Gula\0pasir" }, "name"],
  ["a control character in a name", { ...good, name: "Gula\u001b[2Jpasir" }, "name"],
  ["half a surrogate pair in a name", { ...good, name: "Gula \ud83d" }, "name"],
  ["a negative price", { ...good, price: -1 }, "price"],
  ["a huge price", { ...good, price: 1e300 }, "price"],
  ["a price over the limit", { ...good, price: 1_000_000_001 }, "price"],
  ["half a rupiah", { ...good, price: 0.5 }, "price"],
  ["a text for a price", { ...good, price: "17500" }, "price"],
  ["null for a price", { ...good, price: null }, "price"],
  ["an operator for a price", { ...good, price: { $numberLong: "1" } }, "price"],
  ["an id that is none", { ...good, id: "1" }, "id"],
  ["an id of another version", { ...good, id: "7c9e6679-7425-40de-944b-e07fc1f90ae7" }, "id"],
  ["an operator for an id", { ...good, id: { $ne: null } }, "id"],
  ["a SKU with a space", { ...good, sku: "A B" }, "sku"],
  ["a SKU with a dollar", { ...good, sku: "$gt" }, "sku"],
  ["an operator for a SKU", { ...good, sku: { $regex: ".*" } }, "sku"],
  ["a barcode with a letter of another script", { ...good, barcodes: ["８９９１００２"] }, "barcodes.0"],
  ["one barcode, not in a list", { ...good, barcodes: "8991002101234" }, "barcodes"],
  ["an operator for a barcode", { ...good, barcodes: [{ $gt: "" }] }, "barcodes.0"],
  [
    "too many barcodes",
    { ...good, barcodes: Array.from({ length: 21 }, (_, n) => `89910021${n}`) },
    "barcodes",
  ],
  ["a category of control characters", { ...good, category: "\u0007" }, "category"],
  ["an unknown field", { ...good, colour: "red" }, "colour"],
  ["an operator as a field", { ...good, $where: "1" }, "$where"],
  ["a dotted field", { ...good, "a.b": 1 }, "a.b"],
])("adding is refused with %s", async (_, body, field) => {
  const problem = await problemOf(await shop.add(body));
  expect(problem).toMatchObject({ status: 422, code: "validation_failed" });
  expect(problem.errors?.map((error) => error.field)).toContain(field);
});

test.each([
  ["limit=0", "limit"],
  ["limit=1001", "limit"],
  ["limit=-1", "limit"],
  ["limit=1e3", "limit"],
  ["limit=ten", "limit"],
  ["limit=", "limit"],
  ["cursor=", "cursor"],
  ["search=", "search"],
  ["search=%00", "search"],
  [`search=${"x".repeat(101)}`, "search"],
  ["search[$gt]=", "search[$gt]"],
  ["category[$ne]=x", "category[$ne]"],
  ["barcode=%24gt%20", "barcode"],
  ["updatedSince=yesterday", "updatedSince"],
  ["updatedSince=2026-02-30T00:00:00Z", "updatedSince"],
  ["updatedSince=2026-01-05T00:00:00", "updatedSince"],
  ["colour=red", "colour"],
])("listing is refused with %p", async (query, field) => {
  const problem = await problemOf(await shop.get(`/products?${query}`));
  expect(problem).toMatchObject({ status: 422, code: "validation_failed" });
  expect(problem.errors?.map((error) => error.field)).toContain(field);
});

test.each(["1", "%00", "%ZZ", "undefined", "01932c07-9a2b-7c4e-8f10-2b7d6a1c9e5"])(
  "%p is no product id",
  async (productId) => {
    const problem = await problemOf(await shop.get(`/products/${productId}`));
    expect(problem).toMatchObject({
      status: 422,
      code: "validation_failed",
      errors: [{ field: "productId" }],
    });
  },
);

const post = (body: string, contentType: string) =>
  shop.app.request("/products", { method: "POST", headers: { "Content-Type": contentType }, body });

test.each(["{", "{'name':1}", "", "\0", '{"name":"Gula",}'])("%p is malformed", async (body) => {
  const problem = await problemOf(await post(body, "application/json"));
  expect(problem).toMatchObject({ status: 400, code: "malformed_json" });
});

test("a prototype is an unknown field", async () => {
  const problem = await problemOf(
    await post('{"name":"Gula","price":1,"__proto__":{"price":2}}', "application/json"),
  );
  expect(problem).toMatchObject({ status: 422, code: "validation_failed", errors: [{ field: "__proto__" }] });
});

test("a body of nothing but brackets is refused", async () => {
  const response = await post("[".repeat(100_000) + "]".repeat(100_000), "application/json");
  expect((await problemOf(response)).status).toBeOneOf([400, 422]);
});

test("a parameter given twice is refused", async () => {
  const problem = await problemOf(await shop.get("/products?search=a&search=b"));
  expect(problem).toMatchObject({ status: 422, code: "validation_failed", errors: [{ field: "search" }] });
});

test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
  "a body of %p is refused",
  async (contentType) => {
    const problem = await problemOf(await post(JSON.stringify(good), contentType));
    expect(problem).toMatchObject({ status: 415, code: "unsupported_media_type" });
  },
);

test("a body of 1 MB is refused", async () => {
  const problem = await problemOf(await shop.add({ ...good, name: "x".repeat(1024 * 1024) }));
  expect(problem).toMatchObject({ status: 413, code: "body_too_large" });
});

test("another method is refused", async () => {
  const response = await shop.app.request("/products", { method: "DELETE" });
  expect(response.headers.get("allow")).toContain("POST");
  expect(await problemOf(response)).toMatchObject({ status: 405, code: "method_not_allowed" });
});
