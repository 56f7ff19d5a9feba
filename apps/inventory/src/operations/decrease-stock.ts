import { type Caller, mayCall, nameOf } from "@pos-mi/contracts/caller";
import type { StockDecrease, StockMovement } from "@pos-mi/contracts/inventory";
import { bodyHash } from "@pos-mi/service-kit/body-hash";
import { DomainError, fieldRefused } from "@pos-mi/service-kit/domain-error";
import type { Deps } from "../deps";
import { movementIdOfKey, refuseOtherBody } from "../movement-identity";
import { applyDecrease } from "../storage/apply-decrease";
import type { Movement } from "../storage/movements";
import { findKeptMovement } from "./find-kept-movement";
import { recordMovement } from "./record-movement";

/**
 * Takes units out of stock: every line or none, and once for a key, however often it is sent. With a sale's id it
 * takes nothing: the checkout has taken the goods, and this tells how. Whoever sells may ask that; without a sale it is an
 * adjustment, which is not for everybody who sells.
 * @throws DomainError `out_of_stock` with the shortages, `idempotency_mismatch`, `sale_not_found`, `forbidden`
 */
export async function decreaseStock(
  deps: Deps,
  who: Caller,
  { body: { saleId, ...body }, key }: { body: StockDecrease; key: string | undefined },
): Promise<StockMovement> {
  if (saleId !== undefined) return goodsOfSale(deps, saleId, body.lines);
  if (!mayCall(who, "stock.adjust")) throw new DomainError("forbidden", { detail: "This is an adjustment." });
  return adjustStock(deps, body, { key, who: nameOf(who) });
}

async function adjustStock(
  deps: Deps,
  body: StockDecrease,
  { key, who }: { key: string | undefined; who: string | null },
): Promise<StockMovement> {
  const { redis, newId, now } = deps;
  const epoch = deps.epoch.get();
  const id = key === undefined ? newId() : movementIdOfKey(key);
  const hash = bodyHash(body);
  let movement = key === undefined ? undefined : await findKeptMovement(deps, id);
  if (!movement) {
    const outcome = await applyDecrease(redis, epoch, { id, bodyHash: hash, at: now(), who }, body);
    if ("shortages" in outcome) throw new DomainError("out_of_stock", { shortages: outcome.shortages });
    movement = outcome.movement;
  }
  refuseOtherBody(movement, hash, "idempotency-key");
  await recordMovement(deps, epoch, id, movement);
  return toStockMovement(id, movement);
}

async function goodsOfSale(
  deps: Deps,
  saleId: string,
  lines: StockDecrease["lines"],
): Promise<StockMovement> {
  // A Redis that is being rebuilt has not the goods that are taken and not settled.
  deps.epoch.get();
  const movement = await findKeptMovement(deps, saleId);
  if (!movement)
    throw fieldRefused(
      "sale_not_found",
      "saleId",
      "No goods were taken for such a sale: POST /sales takes them.",
    );
  refuseOtherBody(movement, bodyHash(lines), "saleId");
  return toStockMovement(saleId, movement);
}

function toStockMovement(movementId: string, { lines, movedAt }: Movement): StockMovement {
  const taken = lines.map(({ productId, units, onHand }) => ({ productId, quantity: -units, onHand }));
  return { movementId, lines: taken, movedAt };
}
