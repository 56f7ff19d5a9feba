import { afterEach, beforeEach, expect, test } from "bun:test";
import { catalogue } from "../src/storage/schema";
import { freshDatabase } from "./fresh-database";
import { openInventory } from "./inventory-service";
import { openProducts, productOf } from "./products-service";
import { startReplica } from "./replica";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let products: ReturnType<typeof openProducts>;
let inventory: ReturnType<typeof openInventory>;
beforeEach(async () => {
  database = await freshDatabase();
  products = openProducts();
  inventory = openInventory();
}, 30_000);
afterEach(async () => {
  await products.close();
  await inventory.close();
  await database.drop();
});

const start = (clock?: { now: Date }) =>
  startReplica(database, { products: products.origin, inventory: inventory.origin }, clock);

const changed = (product: ReturnType<typeof productOf>, price: number, updatedAt: string) => ({
  ...product,
  price,
  updatedAt,
});
const LATER = "2026-01-05T03:00:01.000Z";

test("started again while products is away, sales sells what it knew, at the last price", async () => {
  const rice = productOf();
  products.put(rice);
  const before = await start();
  await before.refresh();
  await before.push(changed(rice, 12_000, LATER));
  await products.close();

  const after = await start();
  expect(await after.sell(rice.id)).toMatchObject({
    total: 12_000,
    lines: [{ productId: rice.id, sku: rice.sku, name: rice.name, unitPrice: 12_000 }],
  });
  await expect(after.refresh()).rejects.toThrow("products is not reachable");
  expect(await after.sell(productOf().id)).toMatchObject({ status: 503, code: "unavailable" });
});

test("a product that is not known yet is asked for; of those that don't exist only the first", async () => {
  const replica = await start();
  const rice = productOf();
  products.put(rice);
  expect(await replica.sell(rice.id)).toMatchObject({ total: rice.price });
  expect(await replica.sell(rice.id)).toMatchObject({ total: rice.price });
  expect(products.asked).toEqual([rice.id]);

  const [first, second] = [productOf().id, productOf().id];
  const lines = [rice.id, first, second].map((productId) => ({ productId, quantity: 1 }));
  expect(await replica.sell(rice.id, { lines })).toMatchObject({
    code: "unknown_product",
    errors: [{ field: "lines.1.productId" }],
  });
  expect(products.asked).toEqual([rice.id, first]);
});

test("a price that changed counts as soon as it is pushed, and without a push after the next refresh", async () => {
  const [rice, eggs] = [productOf(), productOf()];
  for (const product of [rice, eggs]) products.put(product);
  const replica = await start();
  await replica.refresh();

  expect(await replica.push(changed(rice, 12_000, LATER))).toEqual({ taken: 1 });
  expect(await replica.sell(rice.id)).toMatchObject({ total: 12_000 });

  products.put(changed(eggs, 13_000, LATER));
  expect(await replica.sell(eggs.id)).toMatchObject({ total: 10_000 });
  await replica.refresh();
  expect(await replica.sell(eggs.id)).toMatchObject({ total: 13_000 });
});

test("an older version never replaces a newer one, also not in one call or after a restart", async () => {
  const rice = productOf();
  const newer = changed(rice, 12_000, "2026-01-05T10:00:01.000+07:00");
  const replica = await start();
  expect(await replica.push(newer, rice)).toEqual({ taken: 1 });
  expect(await replica.push(rice)).toEqual({ taken: 0 });
  expect(await replica.push(changed(newer, 1, newer.updatedAt))).toEqual({ taken: 0 });
  products.put(rice);
  await replica.refresh();
  for (const each of [replica, await start()])
    expect(await each.sell(rice.id)).toMatchObject({ total: 12_000 });
});

test("a total that is no longer right is refused with the new one, and nothing is changed", async () => {
  const rice = productOf();
  const replica = await start();
  await replica.push(rice);
  await replica.push(changed(rice, 12_000, LATER));
  expect(await replica.sell(rice.id, { expectedTotal: 10_000 })).toMatchObject({
    status: 409,
    code: "price_changed",
    total: 12_000,
  });
  expect(inventory.reservations).toEqual([]);
  expect(await replica.listSales()).toEqual({ items: [], nextCursor: null });
  expect(await replica.sell(rice.id, { expectedTotal: 12_000 })).toMatchObject({ total: 12_000 });
});

test("a sale that was made is answered as it was, whatever the price is by now", async () => {
  const rice = productOf();
  const replica = await start();
  await replica.push(rice);
  const sale = { id: Bun.randomUUIDv7(), expectedTotal: 10_000 };
  const made = await replica.sell(rice.id, sale);
  await replica.push(changed(rice, 12_000, LATER));
  expect(await replica.sell(rice.id, sale)).toEqual(made);
});

test("of two replicas one is told and the other finds out, and neither stores over what is newer", async () => {
  const rice = productOf();
  const [told, other] = [await start(), await start()];
  const newest = changed(rice, 12_000, LATER);
  await told.push(newest);
  products.put(newest);
  // What it doesn't know itself is in the store already, newer.
  await other.push(rice);
  expect(await (await start()).sell(rice.id)).toMatchObject({ total: 12_000 });
  await other.refresh();
  expect(await other.sell(rice.id)).toMatchObject({ total: 12_000 });
});

test("replicas that store the same products at once, in any order, don't stop each other", async () => {
  const many = Array.from({ length: 100 }, () => productOf());
  const replicas = await Promise.all([start(), start(), start(), start()]);
  const pushed = await Promise.all(
    replicas.map((replica, index) => replica.push(...(index % 2 ? many : many.toReversed()))),
  );
  expect(pushed).toEqual(replicas.map(() => ({ taken: 100 })));
  expect(await database.db.$count(catalogue)).toBe(100);
});

/** So many products that changed one after another, ten a second: what is asked for once more is no page. */
const tenASecond = (count: number) =>
  Array.from({ length: count }, (_, index) => productOf({ updatedAt: tenthAt(index) }));
const tenthAt = (index: number) => new Date(Date.UTC(2026, 0, 5) + index * 100).toISOString();
const OVERLAP = 100;
const since = (index: number) => `since ${tenthAt(index)}`;

test("a catalogue of many pages is taken whole, and what was taken is not asked for again", async () => {
  tenASecond(2500).forEach(products.put);
  const clock = { now: new Date("2026-02-01T00:00:00.000Z") };
  const replica = await start(clock);
  await replica.refresh();
  expect(await database.db.$count(catalogue)).toBe(2500);
  expect(products.asked).toEqual(Array.from({ length: 3 }, () => "since 1970-01-01T00:00:00.000Z"));

  products.asked.length = 0;
  await (await start(clock)).refresh();
  await replica.refresh();
  clock.now = new Date("2026-02-01T00:00:11.000Z");
  await replica.refresh();
  await replica.refresh();
  const settled = `since ${new Date(Date.parse(tenthAt(2499)) + 1).toISOString()}`;
  expect(products.asked).toEqual([...Array.from({ length: 3 }, () => since(2499 - OVERLAP)), settled]);
});

test("a refresh that was interrupted is gone on with", async () => {
  tenASecond(2500).forEach(products.put);
  products.giveOnly(2);
  await expect((await start()).refresh()).rejects.toThrow();
  expect(await database.db.$count(catalogue)).toBe(2000);

  products.giveOnly(2);
  products.asked.length = 0;
  await (await start()).refresh();
  expect(await database.db.$count(catalogue)).toBe(2500);
  expect(products.asked).toEqual([since(1999 - OVERLAP)]);
});

test("what was changed before a pushed change is still asked for", async () => {
  const [early, late] = [productOf(), productOf({ updatedAt: "2026-01-20T00:00:00.000Z" })];
  const replica = await start();
  await replica.push(late);
  products.put(early);
  await replica.refresh();
  expect(await database.db.$count(catalogue)).toBe(2);
});

test("a clock of products that was ahead hides no later change", async () => {
  const ahead = productOf({ updatedAt: "2036-01-05T03:00:00.000Z" });
  products.put(ahead);
  const replica = await start({ now: new Date("2026-01-05T03:00:00.000Z") });
  await replica.refresh();
  products.put(productOf());
  await replica.refresh();
  expect(await database.db.$count(catalogue)).toBe(2);
});
