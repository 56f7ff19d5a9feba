import type { Books } from "./books";
import { checkBooks } from "./check-books";
import { sum } from "./counts";
import { freshStack } from "./fresh-stack";
import { killAtRandom } from "./kill-at-random";
import { randomFrom } from "./random";
import { runTill } from "./run-till";
import { openShopFloor, type ShopFloor } from "./shop-floor";
import { stopwatch } from "./stopwatch";
import type { TorturedStack, TorturedStackOptions } from "./tortured-stack";
import { waitUntilQuiet } from "./wait-until-quiet";

/** How much has to be gone through. */
export type TortureOptions = {
  /** At least so many kills, those by failpoints included. */
  kills: number;
  /** At least so many acknowledged sales. */
  sales: number;
  /** No longer than this, recovery and checks not counted. */
  seconds: number;
  seed: number;
  tills?: number;
  failpoints?: string;
  log?: NonNullable<TorturedStackOptions["log"]>;
};

/** What torture came to. */
export type TortureReport = {
  books: Books;
  /** How often which part was killed by its process id. */
  kills: ReadonlyMap<string, number>;
  /** How often which failpoint killed its process. */
  failpoints: ReadonlyMap<string, number>;
  seconds: { selling: number; recovery: number; checks: number };
  violations: string[];
};

/** Every step of the protocol, each rare enough for the work to go on. */
export const FAILPOINTS = [
  ...["before-reserve", "after-reserve", "before-commit", "after-commit"].map(
    (step) => `sales.${step}:0.0008`,
  ),
  ...["before-settle", "after-settle", "after-tombstones"].map((step) => `sales.${step}:0.003`),
  ...["before-apply", "after-apply", "before-close", "after-close", "before-ledger", "after-ledger"].map(
    (step) => `inventory.${step}:0.0008`,
  ),
  ...["before-journal", "after-journal"].map((step) => `receipts.${step}:0.001`),
  ...["before-link", "after-link"].map((step) => `receipts.${step}:0.0001`),
  ...["before-delete", "after-delete"].map((step) => `receipts.${step}:0.02`),
].join(",");

const TILLS = 24;
const RECOVERY_MS = 90_000;

/** Runs a shop while its parts are killed, waits until it has recovered, and checks its books. */
export async function torture(options: TortureOptions): Promise<TortureReport> {
  const { failpoints = FAILPOINTS } = options;
  const stack = await freshStack({ ...options, failpoints });
  try {
    return await tortureShop(stack, await openShopFloor(stack), options);
  } finally {
    await stack.stop();
  }
}

/** The same on a shop that is open already: what it has sold before counts. */
export async function tortureShop(
  stack: TorturedStack,
  floor: ShopFloor,
  { seed, tills = TILLS, ...asked }: TortureOptions,
): Promise<TortureReport> {
  const random = randomFrom(seed);
  const selling = stopwatch();
  const late = () => selling() > asked.seconds;
  const killedEnough = (byHand: number) => late() || byHand + sum(stack.failpoints) >= asked.kills;
  let killing = true;
  const killer = killAtRandom(stack, random.fork("killer"), killedEnough).finally(() => {
    killing = false;
  });
  const closed = () => late() || (!killing && floor.books.acknowledged >= asked.sales);
  const working = Array.from({ length: tills }, (_, till) =>
    runTill(floor, random.fork(`till ${till}`), closed),
  );
  const [kills] = await Promise.all([killer, ...working]);
  const sold = selling();

  const recovering = stopwatch();
  const violations: string[] = [];
  await waitUntilQuiet(stack, floor, RECOVERY_MS).catch((error: Error) => violations.push(error.message));
  const recovered = recovering();

  const checking = stopwatch();
  violations.push(...(await checkBooks(floor, stack.receiptsDir)));
  const seconds = { selling: sold, recovery: recovered, checks: checking() };
  return { books: floor.books, kills, failpoints: stack.failpoints, seconds, violations };
}
