import type { OpeningStock, StockLevel } from "@pos-mi/contracts/inventory";
import { product } from "@pos-mi/contracts/products";
import { bodyHash } from "@pos-mi/service-kit/body-hash";
import { DomainError, fieldRefused } from "@pos-mi/service-kit/domain-error";
import type { Deps } from "../deps";
import { movementIdOfKey, refuseOtherBody } from "../movement-identity";
import { applyOpeningStock } from "../storage/apply-opening-stock";
import { findKeptMovement } from "./find-kept-movement";
import { recordMovement } from "./record-movement";

type Request = { body: OpeningStock; key: string | undefined; who: string | null; requestId: string };

/**
 * Sets the opening stock of a product, once a product. The same key and body give the first answer again.
 * @throws DomainError `unknown_product`, `opening_stock_exists`, `idempotency_mismatch`
 */
export async function setOpeningStock(
  deps: Deps,
  { body, key, who, requestId }: Request,
): Promise<StockLevel> {
  const { redis, now, newId } = deps;
  const epoch = deps.epoch.get();
  const { productId } = body;
  const id = key === undefined ? newId() : movementIdOfKey(key);
  const hash = bodyHash(body);

  let movement = key === undefined ? undefined : await findKeptMovement(deps, id);
  if (!movement) {
    await requireProduct(deps, productId, requestId);
    const outcome = await applyOpeningStock(redis, epoch, { id, bodyHash: hash, at: now(), who }, body);
    if (!outcome.movement)
      throw fieldRefused("opening_stock_exists", "productId", "The opening stock of this product is set.");
    movement = outcome.movement;
  }
  refuseOtherBody(movement, hash, "idempotency-key");
  await recordMovement(deps, epoch, id, movement);
  return { ...body, updatedAt: movement.movedAt };
}

async function requireProduct({ products }: Deps, productId: string, requestId: string): Promise<void> {
  try {
    await products.call({ path: `/products/${productId}`, answer: product, requestId });
  } catch (error) {
    if (error instanceof DomainError && error.code === "product_not_found")
      throw fieldRefused("unknown_product", "productId", `There is no product ${productId}.`);
    throw error;
  }
}
