import { unwrap } from "@pos-mi/client/api-problem";
import type { Sale } from "@pos-mi/contracts/sales";
import { newId } from "../stack/shop";
import { attempt, insist } from "./attempt";
import { ask, type Entry, noteRefused, noteSold } from "./books";
import { count } from "./counts";
import type { Random } from "./random";
import { deliverSomethingNew, fillCart, type ShopFloor } from "./shop-floor";

type Habit = { weight: number; act(floor: ShopFloor, random: Random): Promise<void> };

/** What happens at a till, and how often. */
const HABITS: readonly Habit[] = [
  { weight: 60, act: sellOnce },
  { weight: 8, act: sellImpatiently },
  { weight: 8, act: sellTwiceAtOnce },
  { weight: 5, act: sellAgainLater },
  { weight: 3, act: sellAnotherUnderTheSameId },
  { weight: 3, act: sellAndCallOff },
  { weight: 2, act: callOffThenSell },
  { weight: 2, act: walkAway },
  { weight: 5, act: adjust },
  { weight: 4, act: deliverSomethingNew },
];

const HABIT_AT = HABITS.flatMap(({ weight, act }) => Array.from({ length: weight }, () => act));

/** Works at a till until `closed`; what goes wrong is noted in the books. */
export async function runTill(floor: ShopFloor, random: Random, closed: () => boolean): Promise<void> {
  while (!closed()) {
    const act = random.pick(HABIT_AT);
    await act(floor, random).catch((error: unknown) =>
      floor.books.contradictions.push(`${act.name} failed: ${error}`),
    );
  }
}

/** Sends a sale until it is answered for good, and notes the answer. */
async function send({ client, books }: ShopFloor, entry: Entry): Promise<void> {
  const call = () => unwrap(client.sales.$post({ header: {}, json: entry.asked }));
  const outcome = await insist(call, (reason) => count(books.resends, reason));
  if ("answer" in outcome) noteSold(books, entry, outcome.answer);
  else noteRefused(books, entry, outcome.refused);
}

/** Sends a sale, and hangs up after some milliseconds. */
function hangUp({ client }: ShopFloor, { asked }: Entry, afterMs: number) {
  const init = { signal: AbortSignal.timeout(afterMs) };
  return attempt<Sale>(() => unwrap(client.sales.$post({ header: {}, json: asked }, { init })));
}

async function sellOnce(floor: ShopFloor, random: Random): Promise<void> {
  await send(floor, ask(floor.books, fillCart(floor, random)));
}

async function sellImpatiently(floor: ShopFloor, random: Random): Promise<void> {
  const entry = ask(floor.books, fillCart(floor, random));
  await hangUp(floor, entry, 1 + random.below(30));
  await send(floor, entry);
}

async function sellTwiceAtOnce(floor: ShopFloor, random: Random): Promise<void> {
  const entry = ask(floor.books, fillCart(floor, random));
  await Promise.all(Array.from({ length: 2 + random.below(3) }, () => send(floor, entry)));
}

/** A sale that was asked for long ago, whatever became of it. */
async function sellAgainLater(floor: ShopFloor, random: Random): Promise<void> {
  const entries = [...floor.books.entries.values()];
  if (entries.length > 0) await send(floor, random.pick(entries));
}

async function sellAnotherUnderTheSameId(floor: ShopFloor, random: Random): Promise<void> {
  const { client, books } = floor;
  const entry = ask(books, fillCart(floor, random));
  await send(floor, entry);
  if (!entry.sold) return;
  const json = { ...fillCart(floor, random), id: entry.asked.id, cashierName: "Somebody else" };
  const outcome = await insist(() => unwrap(client.sales.$post({ header: {}, json })));
  if (!("refused" in outcome) || outcome.refused.code !== "idempotency_mismatch")
    books.contradictions.push(`another body under ${json.id} was answered ${JSON.stringify(outcome)}`);
}

async function sellAndCallOff(floor: ShopFloor, random: Random): Promise<void> {
  const entry = ask(floor.books, fillCart(floor, random));
  const later = Bun.sleep(random.below(20)).then(() => callOff(floor, entry));
  await Promise.all([send(floor, entry), later]);
}

async function callOffThenSell(floor: ShopFloor, random: Random): Promise<void> {
  const entry = ask(floor.books, fillCart(floor, random));
  await callOff(floor, entry);
  await send(floor, entry);
}

async function callOff({ client, books }: ShopFloor, entry: Entry): Promise<void> {
  const param = { saleId: entry.asked.id };
  const outcome = await insist(() => unwrap(client.sales[":saleId"].cancel.$post({ param, json: {} })));
  if ("answer" in outcome) noteRefused(books, entry, { code: "sale_cancelled", detail: "by a till" });
  else if (outcome.refused.code === "sale_completed") entry.mustBeSold = true;
  else books.contradictions.push(`calling ${param.saleId} off was refused: ${outcome.refused.code}`);
}

/** Nobody ever asks what became of the sale. */
async function walkAway(floor: ShopFloor, random: Random): Promise<void> {
  await hangUp(floor, ask(floor.books, fillCart(floor, random)), 1 + random.below(30));
}

async function adjust({ client, books, plenty, scarce }: ShopFloor, random: Random): Promise<void> {
  const shelf = random.pick(random.chance(0.5) ? plenty : scarce.slice(-3));
  const units = 1 + random.below(5);
  const json = { reason: "Rusak", lines: [{ productId: shelf.product.id, quantity: units }] };
  const header = { "idempotency-key": newId() };
  const call = () => unwrap(client.inventory.decrease.$post({ header, json }));
  const outcomes = await Promise.all([insist(call), random.chance(0.3) ? insist(call) : undefined]);
  if (outcomes.some((outcome) => outcome && "answer" in outcome)) shelf.adjusted += units;
  for (const outcome of outcomes)
    if (outcome && "refused" in outcome && outcome.refused.code !== "out_of_stock")
      books.contradictions.push(`an adjustment was refused: ${outcome.refused.code}`);
}
