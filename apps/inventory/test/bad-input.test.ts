import { afterAll, beforeAll, expect, test } from "bun:test";
import { pageOf, problemOf } from "./answers";
import { openStockroom, type Stockroom } from "./stockroom";

let room: Stockroom;
let productId: string;
beforeAll(async () => {
  room = await openStockroom();
  productId = await room.stocked(10);
});
afterAll(async () => {
  const { items } = await pageOf(await room.get("/inventory"));
  expect(items).toMatchObject([{ productId, quantity: 10 }]);
  await room.leave();
});

/** A product of the catalogue without stock, or one with stock, and a line of it. */
const fresh = () => room.newProduct();
const line = () => ({ productId, quantity: 1 });

test.each<[string, () => unknown, string]>([
  ["no body at all", () => null, "body"],
  ["a list", () => [], "body"],
  ["no product", () => ({ quantity: 1 }), "productId"],
  ["a product id that is none", () => ({ productId: "1", quantity: 1 }), "productId"],
  ["an operator for a product", () => ({ productId: { $gt: "" }, quantity: 1 }), "productId"],
  ["NUL in a product id", () => ({ productId: `${fresh()}\0`, quantity: 1 }), "productId"],
  ["a line break in a product id", () => ({ productId: `${fresh()}\r\nFLUSHALL`, quantity: 1 }), "productId"],
  ["no quantity", () => ({ productId: fresh() }), "quantity"],
  ["a negative quantity", () => ({ productId: fresh(), quantity: -1 }), "quantity"],
  ["half a unit", () => ({ productId: fresh(), quantity: 0.5 }), "quantity"],
  ["a huge quantity", () => ({ productId: fresh(), quantity: 1e300 }), "quantity"],
  ["a quantity over the limit", () => ({ productId: fresh(), quantity: 1_000_000_001 }), "quantity"],
  ["a text for a quantity", () => ({ productId: fresh(), quantity: "1" }), "quantity"],
  ["an unknown field", () => ({ productId: fresh(), quantity: 1, colour: "red" }), "colour"],
])("an opening stock is refused with %s", async (_, body, field) => {
  const problem = await problemOf(await room.setOpeningStock(body()));
  expect(problem).toMatchObject({ status: 422, code: "validation_failed" });
  expect(problem.errors?.map((error) => error.field)).toContain(field);
});

test.each<[string, () => unknown, string]>([
  ["no body at all", () => null, "body"],
  ["a text", () => "lines", "body"],
  ["no lines", () => ({}), "lines"],
  ["an empty list of lines", () => ({ lines: [] }), "lines"],
  ["too many lines", () => ({ lines: Array.from({ length: 201 }, line) }), "lines"],
  ["one line, not in a list", () => ({ lines: line() }), "lines"],
  ["a quantity of 0", () => ({ lines: [{ ...line(), quantity: 0 }] }), "lines.0.quantity"],
  ["a negative quantity", () => ({ lines: [line(), { ...line(), quantity: -5 }] }), "lines.1.quantity"],
  ["a huge quantity", () => ({ lines: [{ ...line(), quantity: 1e300 }] }), "lines.0.quantity"],
  ["half a unit", () => ({ lines: [{ ...line(), quantity: 1.5 }] }), "lines.0.quantity"],
  [
    "an operator for a quantity",
    () => ({ lines: [{ ...line(), quantity: { $inc: -1 } }] }),
    "lines.0.quantity",
  ],
  ["a product id that is none", () => ({ lines: [{ ...line(), productId: "*" }] }), "lines.0.productId"],
  ["a price in a line", () => ({ lines: [{ ...line(), price: 1 }] }), "lines.0.price"],
  ["a sale id that is none", () => ({ saleId: "1", lines: [line()] }), "saleId"],
  ["an operator for a sale", () => ({ saleId: { $ne: 1 }, lines: [line()] }), "saleId"],
  ["an empty reason", () => ({ reason: " ", lines: [line()] }), "reason"],
  ["a reason that is too long", () => ({ reason: "x".repeat(121), lines: [line()] }), "reason"],
  ["NUL in a reason", () => ({ reason: "a\0b", lines: [line()] }), "reason"],
  ["an unknown field", () => ({ lines: [line()], colour: "red" }), "colour"],
])("a decrease is refused with %s", async (_, body, field) => {
  const problem = await problemOf(await room.decrease(body()));
  expect(problem).toMatchObject({ status: 422, code: "validation_failed" });
  expect(problem.errors?.map((error) => error.field)).toContain(field);
});

test.each(["short", "with a space", "x".repeat(201), "ümlaute-here"])("%p is no key", async (key) => {
  for (const response of [
    await room.setOpeningStock({ productId: fresh(), quantity: 1 }, key),
    await room.decrease({ lines: [line()] }, key),
  ]) {
    const problem = await problemOf(response);
    expect(problem).toMatchObject({ code: "validation_failed", errors: [{ field: "idempotency-key" }] });
  }
});

test.each([
  ["limit=0", "limit"],
  ["limit=1001", "limit"],
  ["limit=1.5", "limit"],
  ["cursor=", "cursor"],
  ["productId=1", "productId"],
  ["productId[$ne]=1", "productId[$ne]"],
  ["quantity=1", "quantity"],
])("listing is refused with %p", async (query, field) => {
  const problem = await problemOf(await room.get(`/inventory?${query}`));
  expect(problem).toMatchObject({ status: 422, code: "validation_failed" });
  expect(problem.errors?.map((error) => error.field)).toContain(field);
});

const paths = ["/inventory", "/inventory/decrease"];

const post = (path: string, body: string, contentType: string) =>
  room.app.request(path, { method: "POST", headers: { "Content-Type": contentType }, body });

test.each(paths)("%s refuses what is not JSON", async (path) => {
  for (const body of ["{", "", "\0", "{'lines':[]}"])
    expect(await problemOf(await post(path, body, "application/json"))).toMatchObject({
      status: 400,
      code: "malformed_json",
    });
});

test.each(paths)("%s refuses other media types", async (path) => {
  for (const type of ["text/plain", "application/x-www-form-urlencoded"])
    expect(await problemOf(await post(path, "{}", type))).toMatchObject({
      status: 415,
      code: "unsupported_media_type",
    });
});

test.each(paths)("%s refuses a body of 1 MB", async (path) => {
  const body = JSON.stringify({ reason: "x".repeat(1024 * 1024) });
  const problem = await problemOf(await post(path, body, "application/json"));
  expect(problem).toMatchObject({ status: 413, code: "body_too_large" });
});

test.each(paths)("%s refuses other methods", async (path) => {
  const problem = await problemOf(await room.app.request(path, { method: "DELETE" }));
  expect(problem).toMatchObject({ status: 405, code: "method_not_allowed" });
});
