import type { Sale } from "@pos-mi/contracts/sales";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Deps } from "../deps";
import { findSale, toSale } from "../storage/sale-rows";

/**
 * One sale.
 * @throws DomainError `sale_not_found`
 */
export async function getSale({ db }: Deps, id: string): Promise<Sale> {
  const row = await findSale(db, id);
  if (!row) throw new DomainError("sale_not_found", { detail: id });
  return toSale(row);
}
