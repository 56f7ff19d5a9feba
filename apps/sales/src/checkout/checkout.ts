import type { NewSale } from "@pos-mi/contracts/sales";
import { type DomainError, fieldRefused } from "@pos-mi/service-kit/domain-error";
import type { CatalogueProduct } from "../catalogue";
import type { SaleRow } from "../storage/sale-rows";

/** A checkout: what is asked for under which id, and the products it names, as far as they exist. */
export type Checkout = {
  id: string;
  hash: string;
  body: NewSale;
  /** Whose sale it is. */
  cashierName: string | null;
  products: ReadonlyMap<string, CatalogueProduct>;
};

/** The most lines that the checkouts of one batch have together: their reservations fit into one call's body. */
export const MAX_LINES = 2000;

/** A checkout with its row, which is stored when its goods are reserved. */
export type PricedCheckout = { checkout: Checkout; row: SaleRow };

/** The refusal of a checkout whose id stands for another one. */
export function otherBody(): DomainError {
  return fieldRefused("idempotency_mismatch", "id", "This id, or key, was used before with another body.");
}
