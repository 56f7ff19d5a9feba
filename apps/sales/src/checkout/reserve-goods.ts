import { MAX_RESERVATIONS, type ReservationOutcome, reservationRoutes } from "@pos-mi/contracts/reservations";
import type { Sale } from "@pos-mi/contracts/sales";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Peer } from "@pos-mi/service-kit/peer";
import { type Checkout, otherBody, type PricedCheckout } from "./checkout";
import type { Outcome } from "./group-commit";

/** The most checkouts whose goods one call can reserve. */
export const MAX_CHECKOUTS = MAX_RESERVATIONS;

/** Checkouts that have their goods, and the epoch in which they were taken. */
export type Reserved = { epoch: number; checkouts: PricedCheckout[] };

const answer = reservationRoutes.reserveStock.responses[200].content["application/json"].schema;

/**
 * Takes the goods of checkouts out of stock, in one call; the movement of each has its sale's id, so asking again takes
 * nothing twice. Gives those that have their goods; the others get their refusal.
 */
export async function reserveGoods(
  inventory: Peer,
  priced: PricedCheckout[],
  outcomes: Map<Checkout, Outcome<Sale>>,
): Promise<Reserved> {
  const [first] = priced;
  if (!first) return { epoch: 0, checkouts: [] };
  const reservations = priced.map(({ checkout: { id, body, cashierName: who } }) => ({
    saleId: id,
    lines: body.lines.map(({ productId, quantity }) => ({ productId, quantity })),
    who,
  }));
  const body = { reservations };
  const reserved = await inventory.call({ path: "/reservations", body, answer, requestId: first.row.id });
  const checkouts = priced.filter(({ checkout }, index) => {
    const outcome = reserved.outcomes[index];
    if (outcome?.state === "applied") return true;
    outcomes.set(checkout, { error: refusalOf(outcome, checkout) });
    return false;
  });
  return { epoch: reserved.epoch, checkouts };
}

function refusalOf(outcome: ReservationOutcome | undefined, { id, products }: Checkout): Error {
  if (outcome?.state === "rejected") return outOfStock(outcome.shortages, products);
  if (outcome?.state === "gone") return new DomainError("sale_cancelled", { detail: id });
  if (outcome?.state === "mismatch") return otherBody();
  return new DomainError("upstream_failed", { detail: "inventory gave too few outcomes." });
}

type Shortages = Extract<ReservationOutcome, { state: "rejected" }>["shortages"];

/** Inventory knows products by id alone; the cashier needs their names. */
function outOfStock(short: Shortages, products: Checkout["products"]): DomainError {
  const shortages = short.map((shortage) => {
    const product = products.get(shortage.productId);
    return product ? { ...shortage, sku: product.sku, name: product.name } : shortage;
  });
  const sentences = shortages.map(
    ({ sku, productId, requested, available }) =>
      `${sku ?? productId}: ${requested} asked for, ${available} left.`,
  );
  return new DomainError("out_of_stock", { detail: sentences.join(" "), shortages });
}
