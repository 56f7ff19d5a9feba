import type { Caller } from "@pos-mi/contracts/caller";
import type { NewSale, Sale } from "@pos-mi/contracts/sales";
import { bodyHash } from "@pos-mi/service-kit/body-hash";
import type { Deps } from "../deps";
import { claimKey } from "../storage/idempotency-keys";

/** A request to sell, and the Idempotency-Key it came with. */
export type SellRequest = { body: NewSale; key: string | undefined; requestId: string };

/**
 * Sells: finds out which sale is meant, which products, and who sells, and hands the checkout to the next batch. A member
 * of staff sells under their own name; only others say whose it is.
 */
export async function createSale(
  deps: Deps,
  seller: Caller,
  { body, key, requestId }: SellRequest,
): Promise<Sale> {
  const id = body.id ?? (await saleIdOf(deps, key));
  const productIds = body.lines.map((line) => line.productId);
  const products = await deps.catalogue.find(productIds, requestId);
  const cashierName = seller.kind === "staff" ? seller.name : (body.cashierName ?? null);
  return deps.sell({ id, hash: bodyHash(body), body, cashierName, products });
}

async function saleIdOf({ db, newId }: Deps, key: string | undefined): Promise<string> {
  const id = newId();
  return key === undefined ? id : claimKey(db, key, id);
}
