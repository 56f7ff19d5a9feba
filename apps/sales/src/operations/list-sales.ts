import { DEFAULT_PAGE, id, timestamp } from "@pos-mi/contracts/primitives";
import type { SalePage, saleRoutes } from "@pos-mi/contracts/sales";
import { decodeCursor, toPage } from "@pos-mi/service-kit/cursor";
import { z } from "zod";
import type { Deps } from "../deps";
import { type SaleKey, selectSales, toSale } from "../storage/sale-rows";
import { getSale } from "./get-sale";

/** The page, or the one sale, that the list is asked for. */
export type SaleQuery = z.infer<typeof saleRoutes.listSales.request.query>;

const saleKey = z.tuple([timestamp, id]);

/**
 * A page of sales, newest first; with a sale's id, that one alone.
 * @throws DomainError `invalid_cursor`, `sale_not_found`
 */
export async function listSales(deps: Deps, query: SaleQuery): Promise<SalePage> {
  const { limit = DEFAULT_PAGE, cursor, saleId } = query;
  const after = cursor === undefined ? undefined : decodeCursor(cursor, saleKey);
  if (saleId !== undefined) return { items: [await getSale(deps, saleId)], nextCursor: null };
  const rows = await selectSales(deps.db, limit + 1, after);
  return toPage(rows.map(toSale), limit, (sale): SaleKey => [sale.soldAt, sale.id]);
}
