import { expect, test } from "bun:test";
import fc from "fast-check";
import { movementOf, pageOf, problemOf } from "./answers";
import { openStockroom } from "./stockroom";

const PRODUCTS = 3;
const stock = fc.array(fc.nat(30), { minLength: PRODUCTS, maxLength: PRODUCTS });
const line = fc.record({ product: fc.nat(PRODUCTS - 1), quantity: fc.integer({ min: 1, max: 12 }) });
const decrease = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 5 }),
  sentTwice: fc.boolean(),
});

test("stock is never below zero, and is the opening stock less what was accepted", async () => {
  const room = await openStockroom();
  await fc.assert(
    fc.asyncProperty(stock, fc.array(decrease, { maxLength: 12 }), async (opening, decreases) => {
      const products = await Promise.all(opening.map((quantity) => room.stocked(quantity)));
      const expected = new Map(products.map((id, index) => [id, opening[index] ?? 0]));

      for (const { lines, sentTwice } of decreases) {
        const wanted = lines.map(({ product, quantity }) => ({
          productId: products[product] ?? "",
          quantity,
        }));
        const asked = Map.groupBy(wanted, ({ productId }) => productId);
        const left = new Map(
          [...asked].map(([id, list]) => [
            id,
            list.reduce((units, { quantity }) => units - quantity, expected.get(id) ?? 0),
          ]),
        );
        const [body, key] = [{ lines: wanted }, Bun.randomUUIDv7()];
        const response = await room.decrease(body, key);
        if ([...left.values()].some((units) => units < 0)) {
          const short = (await problemOf(response)).shortages ?? [];
          expect(short.map(({ productId }) => productId).toSorted()).toEqual(
            [...left].flatMap(([id, units]) => (units < 0 ? [id] : [])).toSorted(),
          );
          continue;
        }
        const movement = await movementOf(response);
        if (sentTwice) expect(await movementOf(await room.decrease(body, key))).toEqual(movement);
        for (const [id, units] of left) expected.set(id, units);
      }

      for (const [id, units] of expected) {
        const { items } = await pageOf(await room.get(`/inventory?productId=${id}`));
        expect(items).toMatchObject([{ quantity: units }]);
      }
    }),
    { numRuns: 30 },
  );
  await room.leave();
}, 60_000);

test("at once, whatever the order, no more is given out than there was", async () => {
  const room = await openStockroom();
  await fc.assert(
    fc.asyncProperty(
      fc.nat(40),
      fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 25 }),
      async (opening, wishes) => {
        const productId = await room.stocked(opening);
        const responses = await Promise.all(
          wishes.map((quantity) => room.decrease({ lines: [{ productId, quantity }] })),
        );
        const taken = wishes.reduce(
          (sum, quantity, index) => (responses[index]?.ok ? sum + quantity : sum),
          0,
        );
        const [level] = (await pageOf(await room.get(`/inventory?productId=${productId}`))).items;
        expect(level?.quantity).toBe(opening - taken);
        // Whoever was refused asked for more than was left at the end.
        for (const [index, quantity] of wishes.entries())
          if (!responses[index]?.ok) expect(quantity).toBeGreaterThan(opening - taken);
      },
    ),
    { numRuns: 30 },
  );
  await room.leave();
}, 60_000);
