import { expect } from "bun:test";
import fc from "fast-check";
import type { ModelledShop } from "./modelled-shop";
import { type ModelLine, type ModelSale, type ShopModel, shortagesOf, take } from "./shop-model";
import { PARTS } from "./tortured-stack";

type Command = fc.AsyncCommand<ShopModel, ModelledShop>;

const LEVELS_WITHIN_MS = 20_000;

/** A step that is possible once the shop has `needs`; numbers beyond a list's end begin at its start again. */
function step(
  name: string,
  needs: (model: ShopModel) => boolean,
  run: (model: ShopModel, real: ModelledShop) => Promise<void>,
): Command {
  return { check: needs, run, toString: () => name };
}

const always = () => true;
const hasProducts = ({ onHand }: ShopModel) => onHand.length > 0;
const hasSales = ({ sales }: ShopModel) => sales.length > 0;
const hasAdjustments = ({ adjustments }: ShopModel) => adjustments.length > 0;

const wrap = (model: ShopModel, lines: readonly ModelLine[]) =>
  lines.map(({ product, units }) => ({ product: product % model.onHand.length, units }));

function nth<T>(items: readonly T[], index: number): [T, number] {
  const at = index % items.length;
  const item = items[at];
  if (item === undefined) throw new Error("the list is empty");
  return [item, at];
}

/** Recovery gives goods back within its lease, not at once. */
export async function expectLevels(model: ShopModel, real: ModelledShop): Promise<void> {
  const deadline = performance.now() + LEVELS_WITHIN_MS;
  while (!Bun.deepEquals(await real.levels(), model.onHand) && performance.now() < deadline)
    await Bun.sleep(100);
  expect(await real.levels()).toEqual(model.onHand);
}

/** Sends a sale, and holds its answer against the model. */
async function expectSale(model: ShopModel, real: ModelledShop, sale: ModelSale, at: number): Promise<void> {
  const [asked] = nth(real.sales, at);
  const short = shortagesOf(model, sale.lines);
  const isNew = model.sales[at] === undefined;
  const outcome = await real.send(asked);
  const code = "refused" in outcome ? outcome.refused.code : "sold";
  if (!isNew) {
    expect(code).toBe(sale.state === "called off" ? "sale_cancelled" : sale.state);
    return;
  }
  model.sales[at] = sale;
  // The only thing that may happen by itself: the goods were taken, nobody came back in time, and recovery called it off.
  if (code === "sale_cancelled") {
    sale.state = "called off";
    return expectLevels(model, real);
  }
  sale.state = short.length > 0 ? "out_of_stock" : "sold";
  expect(code).toBe(sale.state);
  if (short.length === 0) take(model, sale.lines);
  else if ("refused" in outcome)
    expect(outcome.refused.shortages).toMatchObject(
      short.map(({ product, ...left }) => ({ ...left, productId: real.products[product] })),
    );
}

function sell(model: ShopModel, real: ModelledShop, lines: readonly ModelLine[]): Promise<void> {
  const sale: ModelSale = { lines: wrap(model, lines), state: "sold" };
  real.fillCart(sale.lines);
  return expectSale(model, real, sale, model.sales.length);
}

async function adjust(model: ShopModel, real: ModelledShop, line: ModelLine, at: number): Promise<void> {
  const done = model.adjustments[at]?.done ?? false;
  const fits = shortagesOf(model, [line]).length === 0;
  const outcome = await real.adjust(line, at);
  expect("refused" in outcome ? outcome.refused.code : "done").toBe(done || fits ? "done" : "out_of_stock");
  if (!done && fits) take(model, [line]);
  model.adjustments[at] = { ...line, done: done || fits };
}

const index = fc.nat({ max: 30 });
const line = fc.record({ product: index, units: fc.integer({ min: 1, max: 4 }) });
const lines = fc.array(line, { minLength: 1, maxLength: 4 });
const part = fc.constantFrom(...PARTS);

const deliver = fc.nat({ max: 12 }).map((units) =>
  step(`deliver(${units})`, always, async (model, real) => {
    await real.deliver(units);
    model.onHand.push(units);
  }),
);

const sellSomething = lines.map((asked) =>
  step(`sell(${JSON.stringify(asked)})`, hasProducts, (model, real) => sell(model, real, asked)),
);

const sendAgain = index.map((at) =>
  step(`sendAgain(${at})`, hasSales, (model, real) => expectSale(model, real, ...nth(model.sales, at))),
);

const sendAnother = index.map((at) =>
  step(`sendAnother(${at})`, hasSales, async (model, real) => {
    const [{ state }, place] = nth(model.sales, at);
    const [asked] = nth(real.sales, place);
    const outcome = await real.send({
      ...asked,
      lines: asked.lines.map((one) => ({ ...one, quantity: 9 })),
      tenders: [{ type: "cash", amount: 1_000_000 }],
    });
    const code = state === "called off" ? "sale_cancelled" : "idempotency_mismatch";
    expect("refused" in outcome && outcome.refused.code).toBe(code);
  }),
);

const callOff = index.map((at) =>
  step(`callOff(${at})`, hasSales, async (model, real) => {
    const [sale, place] = nth(model.sales, at);
    const outcome = await real.callOff(nth(real.sales, place)[0]);
    expect("refused" in outcome ? outcome.refused.code : "called off").toBe(
      sale.state === "sold" ? "sale_completed" : "called off",
    );
    if (sale.state !== "sold") sale.state = "called off";
  }),
);

const callOffUnsent = lines.map((asked) =>
  step(`callOffUnsent(${JSON.stringify(asked)})`, hasProducts, async (model, real) => {
    const cart = real.fillCart(wrap(model, asked));
    expect(await real.callOff(cart)).toHaveProperty("answer");
    model.sales.push({ lines: wrap(model, asked), state: "called off" });
  }),
);

const adjustSomething = line.map((asked) =>
  step(`adjust(${JSON.stringify(asked)})`, hasProducts, (model, real) => {
    const [wrapped] = nth(wrap(model, [asked]), 0);
    return adjust(model, real, wrapped, model.adjustments.length);
  }),
);

const adjustAgain = index.map((at) =>
  step(`adjustAgain(${at})`, hasAdjustments, (model, real) =>
    adjust(model, real, ...nth(model.adjustments, at)),
  ),
);

const look = fc.constant(step("look", hasProducts, expectLevels));

const kill = part.map((name) =>
  step(`kill(${name})`, hasProducts, async (_model, real) => {
    real.kill(name);
  }),
);

const sellWhileKilling = fc.tuple(lines, part, fc.nat({ max: 10 })).map(([asked, name, afterMs]) =>
  step(`sellWhileKilling(${name}, ${JSON.stringify(asked)})`, hasProducts, async (model, real) => {
    const killed = Bun.sleep(afterMs).then(() => real.kill(name));
    await Promise.all([sell(model, real, asked), killed]);
  }),
);

/** Every step, what happens most in a shop most often. */
export const modelCommands = [
  deliver,
  ...[sellSomething, sellSomething, sellSomething, sellSomething],
  ...[sendAgain, sendAnother, callOff, callOffUnsent],
  ...[adjustSomething, adjustAgain, look],
];

/** The steps that kill: each costs a second or so until all runs again, so a run has few. */
export const killCommands = [kill, sellWhileKilling];
