import type { Sale } from "@pos-mi/contracts/sales";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Deps } from "../deps";
import { findSales, toSale } from "../storage/sale-rows";

/**
 * One sale.
 * @throws DomainError `sale_not_found`, also for one that was called off
 */
export async function getSale({ db }: Deps, id: string): Promise<Sale> {
  const row = (await findSales(db, [id])).get(id);
  if (row?.state !== "completed") throw new DomainError("sale_not_found", { detail: id });
  return toSale(row);
}
