import type { NewSale, Sale } from "@pos-mi/contracts/sales";
import { bodyHash } from "@pos-mi/service-kit/body-hash";
import type { Deps } from "../deps";
import { claimKey } from "../storage/idempotency-keys";

/** A request to sell, and the Idempotency-Key it came with. */
export type SellRequest = { body: NewSale; key: string | undefined; requestId: string };

/** Sells: finds out which sale is meant and which products, and hands the checkout to the next batch. */
export async function createSale(deps: Deps, { body, key, requestId }: SellRequest): Promise<Sale> {
  const id = body.id ?? (await saleIdOf(deps, key));
  const productIds = body.lines.map((line) => line.productId);
  const products = await deps.catalogue.find(productIds, requestId);
  return deps.sell({ id, hash: bodyHash(body), body, products });
}

async function saleIdOf({ db, newId }: Deps, key: string | undefined): Promise<string> {
  const id = newId();
  return key === undefined ? id : claimKey(db, key, id);
}
