import { expect, test } from "bun:test";
import fc from "fast-check";
import { outcomesOf } from "./answers";
import { openStockroom, type Stockroom } from "./stockroom";

const PRODUCTS = 3;

type Line = { product: number; quantity: number };
type Step =
  | { do: "open"; line: Line }
  | { do: "adjust"; lines: Line[]; sentTwice: boolean }
  | { do: "reserve"; lines: Line[]; sentTwice: boolean }
  | { do: "commit" | "settle" | "recover" | "lose" | "restart" | "keep" };

const line = fc.record({ product: fc.nat(PRODUCTS - 1), quantity: fc.integer({ min: 1, max: 8 }) });
const lines = fc.array(line, { minLength: 1, maxLength: 3 });
/** Of some products the opening stock is set at the start, of others later or never. */
const openings = fc.array(fc.option(fc.nat(60)), { minLength: PRODUCTS, maxLength: PRODUCTS });
const only = <Name extends string>(...names: Name[]) => fc.record({ do: fc.constantFrom(...names) });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant("open" as const), line }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("adjust" as const), lines, sentTwice: fc.boolean() }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant("reserve" as const), lines, sentTwice: fc.boolean() }),
  },
  { weight: 4, arbitrary: only("commit") },
  { weight: 3, arbitrary: only("settle", "recover") },
  { weight: 2, arbitrary: only("lose", "restart") },
  { weight: 3, arbitrary: only("keep") },
);

type Reserved = { epoch: number; saleId: string; lines: { productId: string; quantity: number }[] };

/** A shop with three products, and what its owner would count on the shelves. */
function openShop(room: Stockroom) {
  const products = Array.from({ length: PRODUCTS }, room.newProduct);
  const shelf = new Map(products.map((id) => [id, 0]));
  const reserved: Reserved[] = [];
  const move = (productId: string, units: number) =>
    shelf.set(productId, (shelf.get(productId) ?? 0) + units);
  const toLines = (wanted: Line[]) =>
    wanted.map(({ product, quantity }) => ({ productId: products[product] ?? "", quantity }));

  async function adjust(wanted: Line[], times: number) {
    const [key, body] = [Bun.randomUUIDv7(), { lines: toLines(wanted) }];
    const answers = [];
    for (let time = 0; time < times; time += 1) answers.push((await room.decrease(body, key)).ok);
    if (answers.includes(true)) for (const { productId, quantity } of body.lines) move(productId, -quantity);
  }

  async function reserve(wanted: Line[], times: number) {
    const sale = { saleId: Bun.randomUUIDv7(), lines: toLines(wanted) };
    for (let time = 0; time < times; time += 1) {
      const response = await room.post("/reservations", { reservations: [sale] });
      if (!response.ok) continue;
      const { epoch, outcomes } = await outcomesOf(response);
      if (time === times - 1 && outcomes[0]?.state === "applied") reserved.push({ epoch, ...sale });
    }
  }

  /** Sales commits what is reserved in the epoch that it knows of. */
  function commit() {
    for (const { epoch, ...sale } of reserved.splice(0)) {
      if (epoch < Math.max(...room.sales.epochs)) continue;
      room.sales.unsettled.push({ who: null, ...sale, soldAt: "2026-01-05T03:00:01.000Z" });
      for (const { productId, quantity } of sale.lines) move(productId, -quantity);
    }
  }

  const committedIds = () => room.sales.unsettled.map(({ saleId }) => saleId);

  /** Where it can't, sales tries again later. */
  async function settle() {
    const settled = committedIds();
    const response = await room.post("/reservations/close", { settled, reverted: [] });
    if (response.ok) room.sales.unsettled.length = 0;
  }

  /** Gives back what was reserved and is not committed. */
  async function recover() {
    const committed = new Set(committedIds());
    const open = await room.openReservations(0);
    const reverted = open.filter((saleId) => !committed.has(saleId));
    // Sales has a tombstone for each now: none of them is committed any more.
    reserved.length = 0;
    await room.post("/reservations/close", { settled: [], reverted });
  }

  async function take(one: Step): Promise<unknown> {
    switch (one.do) {
      case "open": {
        const [body] = toLines([one.line]);
        if (body && (await room.setOpeningStock(body)).ok) move(body.productId, body.quantity);
        return;
      }
      case "adjust":
        return adjust(one.lines, one.sentTwice ? 2 : 1);
      case "reserve":
        return reserve(one.lines, one.sentTwice ? 2 : 1);
      case "commit":
        return commit();
      case "settle":
        return settle();
      case "recover":
        return recover();
      case "lose":
        return room.lose();
      case "restart":
        return room.restart();
      case "keep":
        return room.keep();
    }
  }
  return { shelf, take };
}

test("whatever happens, Redis and the ledger have what is on the shelf, and never less than nothing", async () => {
  const room = await openStockroom();
  await fc.assert(
    fc.asyncProperty(openings, fc.array(step, { maxLength: 40, size: "max" }), async (opened, steps) => {
      const { shelf, take } = openShop(room);
      for (const [product, quantity] of opened.entries())
        if (quantity !== null) await take({ do: "open", line: { product, quantity } });
      for (const one of steps) {
        await take(one);
        for (const units of shelf.values()) expect(units).toBeGreaterThanOrEqual(0);
      }
      await room.keep();
      await take({ do: "settle" });
      await take({ do: "recover" });
      for (const [productId, units] of shelf) {
        expect((await room.recorded(productId)) ?? 0).toBe(units);
        expect((await room.onHand(productId)) ?? 0).toBe(units);
      }
    }),
    { numRuns: 60 },
  );
  await room.leave();
}, 120_000);
