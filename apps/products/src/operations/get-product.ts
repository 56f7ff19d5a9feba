import type { Product } from "@pos-mi/contracts/products";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Deps } from "../deps";
import { findProduct, toProduct } from "../storage/products";

/**
 * One product.
 * @throws DomainError `product_not_found`
 */
export async function getProduct({ store }: Deps, id: string): Promise<Product> {
  const stored = await findProduct(store, id);
  if (!stored) throw new DomainError("product_not_found", { detail: id });
  return toProduct(stored);
}
