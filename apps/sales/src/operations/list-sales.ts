import { id, timestamp } from "@pos-mi/contracts/primitives";
import type { SalePage } from "@pos-mi/contracts/sales";
import { decodeCursor, toPage } from "@pos-mi/service-kit/cursor";
import { z } from "zod";
import type { Deps } from "../deps";
import { type SaleKey, selectSales, toSale } from "../storage/sale-rows";

const saleKey = z.tuple([timestamp, id]);

/** A page of sales, newest first. */
export async function listSales(deps: Deps, limit: number, cursor: string | undefined): Promise<SalePage> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor, saleKey);
  const rows = await selectSales(deps.db, limit + 1, after);
  return toPage(rows.map(toSale), limit, (sale): SaleKey => [sale.soldAt, sale.id]);
}
