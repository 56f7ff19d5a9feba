import type { StockLevel } from "@pos-mi/contracts/inventory";
import type { Redis } from "ioredis";
import { STOCK_LEVELS, STOCKED_PRODUCTS } from "./keys";

/** The ids of the first `limit` products that have a stock level, after `after` in the order of ids. */
export function stockedProductIds(redis: Redis, limit: number, after?: string): Promise<string[]> {
  const from = after === undefined ? "-" : `(${after}`;
  return redis.zrangebylex(STOCKED_PRODUCTS, from, "+", "LIMIT", 0, limit);
}

/** The stock levels of these products, read at one moment; products without one are left out. */
export async function readStockLevels(redis: Redis, productIds: string[]): Promise<StockLevel[]> {
  if (productIds.length === 0) return [];
  const fields = productIds.flatMap((id) => [`${id}:quantity`, `${id}:updatedAt`]);
  const values = await redis.hmget(STOCK_LEVELS, ...fields);
  return productIds.flatMap((productId, index) => {
    const [quantity, updatedAt] = values.slice(2 * index, 2 * index + 2);
    return quantity && updatedAt ? [{ productId, quantity: Number(quantity), updatedAt }] : [];
  });
}
