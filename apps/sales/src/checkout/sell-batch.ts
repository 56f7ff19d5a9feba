import type { Sale } from "@pos-mi/contracts/sales";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import { databaseIsAway } from "@pos-mi/stores/database";
import type { Deps } from "../deps";
import { commitSales } from "../storage/commit-sales";
import { findSales, type SaleRow, toSale } from "../storage/sale-rows";
import { type Checkout, otherBody, type PricedCheckout } from "./checkout";
import type { Outcome } from "./group-commit";
import { priceSale } from "./price-sale";
import { type Reserved, reserveGoods } from "./reserve-goods";

/** What selling works with. */
export type SellDeps = Pick<Deps, "db" | "sql" | "inventory" | "now" | "failpoint" | "salesAdded">;

type SaleOutcome = Outcome<Sale>;

/**
 * Sells a batch: prices, reserves in one call, commits in one statement. Each sale is judged by itself; the commit is the
 * only point at which one exists, and whatever is refused before it has changed nothing.
 */
export async function sellBatch(deps: SellDeps, batch: Checkout[]): Promise<SaleOutcome[]> {
  const outcomes = new Map<Checkout, SaleOutcome>();
  const first = new Map(batch.toReversed().map((checkout) => [checkout.id, checkout]));
  await sellNew(deps, [...first.values()].toReversed(), outcomes);
  await answerKnown(deps, [...first.values()], outcomes);
  // An id that came with two bodies: once the first is judged, the others are, as if they had come later.
  const others = batch.filter(({ id, hash }) => first.get(id)?.hash !== hash);
  const judged = others.length > 0 ? await sellBatch(deps, others) : [];
  for (const [index, outcome] of judged.entries()) {
    const other = others[index];
    if (other) outcomes.set(other, outcome);
  }
  return batch.map((checkout) => outcomeOf(checkout, first.get(checkout.id), outcomes));
}

/** Sells as if no id were taken; what is not sold by it has its refusal, for now. */
async function sellNew(deps: SellDeps, checkouts: Checkout[], outcomes: Map<Checkout, SaleOutcome>) {
  const priced = price(deps, checkouts, outcomes);
  deps.failpoint?.("sales.before-reserve");
  try {
    const reserved = await reserveGoods(deps.inventory, priced, outcomes);
    deps.failpoint?.("sales.after-reserve");
    await commit(deps, reserved, outcomes);
  } catch (error) {
    for (const { checkout } of priced) outcomes.set(checkout, { error });
  }
}

/**
 * Gives what was not sold just now the answer of its id, where that is a sale or a tombstone already: sent again after
 * a change of prices, a sale that was made is not refused for it.
 */
async function answerKnown(
  { db }: SellDeps,
  checkouts: Checkout[],
  outcomes: Map<Checkout, SaleOutcome>,
): Promise<void> {
  const refused = checkouts.filter((checkout) => "error" in (outcomes.get(checkout) ?? { error: undefined }));
  if (refused.length === 0) return;
  try {
    const known = await findSales(
      db,
      refused.map(({ id }) => id),
    );
    for (const checkout of refused) {
      const row = known.get(checkout.id);
      if (row) outcomes.set(checkout, answerAgain(checkout, row));
    }
  } catch (error) {
    // Whether the id is a sale is not known: then nobody is told that it is none.
    for (const checkout of refused) outcomes.set(checkout, { error });
  }
}

/** The answer to a checkout whose id is taken. */
function answerAgain({ hash, id }: Checkout, row: SaleRow): SaleOutcome {
  if (row.state === "cancelled") return { error: new DomainError("sale_cancelled", { detail: id }) };
  if (row.bodyHash !== hash) return { error: otherBody() };
  return { value: toSale(row) };
}

function price(
  { now }: SellDeps,
  checkouts: Checkout[],
  outcomes: Map<Checkout, SaleOutcome>,
): PricedCheckout[] {
  return checkouts.flatMap((checkout) => {
    const { id, hash: bodyHash, body, cashierName, products } = checkout;
    try {
      const row: SaleRow = {
        id,
        state: "completed",
        bodyHash,
        terminal: null,
        number: null,
        tenders: body.tenders,
        ...priceSale(body, products),
        cashierName,
        soldAt: now(),
      };
      return [{ checkout, row }];
    } catch (error) {
      outcomes.set(checkout, { error });
      return [];
    }
  });
}

/** Commits what is reserved, all in one statement; one by one when a row spoils it for the others. */
async function commit(
  deps: SellDeps,
  { epoch, checkouts }: Reserved,
  outcomes: Map<Checkout, SaleOutcome>,
): Promise<void> {
  if (checkouts.length === 0) return;
  deps.failpoint?.("sales.before-commit");
  try {
    const committed = await commitSales(
      deps.sql,
      checkouts.map(({ row }) => row),
      epoch,
    );
    deps.failpoint?.("sales.after-commit");
    const sold = checkouts.flatMap(({ checkout, row }) => {
      const numbered = committed.get(row.id);
      if (!numbered) outcomes.set(checkout, { error: missed });
      return numbered ? [{ checkout, row: { ...row, ...numbered } }] : [];
    });
    for (const { checkout, row } of sold) outcomes.set(checkout, { value: toSale(row) });
    if (sold.length > 0) deps.salesAdded(sold.map(({ row }) => row));
  } catch (error) {
    if (checkouts.length > 1 && !databaseIsAway(error))
      for (const one of checkouts) await commit(deps, { epoch, checkouts: [one] }, outcomes);
    else for (const { checkout } of checkouts) outcomes.set(checkout, { error });
  }
}

/**
 * Why a sale was not stored whose id is free: its goods were from a stock that is lost by now. Sent again, it gets them
 * from the one that was rebuilt.
 */
const missed = new DomainError("unavailable", { detail: "The stock was rebuilt." });

/** The same checkout twice in a batch has the outcome of the first. */
function outcomeOf(
  checkout: Checkout,
  first: Checkout | undefined,
  outcomes: Map<Checkout, SaleOutcome>,
): SaleOutcome {
  const outcome = outcomes.get(checkout) ?? (first && outcomes.get(first));
  return outcome ?? { error: new Error(`no outcome for ${checkout.id}`) };
}
