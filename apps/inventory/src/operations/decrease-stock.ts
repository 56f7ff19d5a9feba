import type { StockDecrease, StockMovement } from "@pos-mi/contracts/inventory";
import { bodyHash } from "@pos-mi/service-kit/body-hash";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Deps } from "../deps";
import { movementIdOfKey, refuseOtherBody } from "../movement-identity";
import { applyDecrease } from "../storage/apply-decrease";

/**
 * Takes units out of stock: every line or none, and once for a sale or a key, however often it is sent.
 * @throws DomainError `out_of_stock` with the shortages, `idempotency_mismatch`
 */
export async function decreaseStock(
  { redis, newId, now }: Deps,
  body: StockDecrease,
  key: string | undefined,
): Promise<StockMovement> {
  const id = body.saleId ?? (key === undefined ? newId() : movementIdOfKey(key));
  const hash = bodyHash(body);
  const outcome = await applyDecrease(redis, { id, bodyHash: hash, at: now() }, body);
  if ("shortages" in outcome) throw new DomainError("out_of_stock", { shortages: outcome.shortages });

  const { movement } = outcome;
  refuseOtherBody(movement, hash, body.saleId === undefined ? "idempotency-key" : "saleId");
  const lines = movement.lines.map(({ productId, units, onHand }) => ({
    productId,
    quantity: -units,
    onHand,
  }));
  return { movementId: id, lines, movedAt: movement.movedAt };
}
