import type { inventoryRoutes, StockLevelPage } from "@pos-mi/contracts/inventory";
import { DEFAULT_PAGE, id } from "@pos-mi/contracts/primitives";
import { decodeCursor, toPage } from "@pos-mi/service-kit/cursor";
import type { z } from "zod";
import type { Deps } from "../deps";
import { readStockLevels, stockedProductIds } from "../storage/stock-levels";

/** The filter and the page that a list is asked for. */
export type StockQuery = z.infer<typeof inventoryRoutes.listStockLevels.request.query>;

/**
 * A page of stock levels, by product id.
 * @throws DomainError `invalid_cursor`
 */
export async function listStockLevels(deps: Deps, query: StockQuery): Promise<StockLevelPage> {
  // Levels that are being rebuilt are not shown for what they are not.
  deps.epoch.get();
  const { redis } = deps;
  const { limit = DEFAULT_PAGE, cursor, productId } = query;
  const after = cursor === undefined ? undefined : decodeCursor(cursor, id);
  const ids = productId === undefined ? await stockedProductIds(redis, limit + 1, after) : [productId];
  return toPage(await readStockLevels(redis, ids), limit, (level) => level.productId);
}
