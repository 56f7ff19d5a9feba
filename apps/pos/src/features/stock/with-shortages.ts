import type { StockLevel } from "@pos-mi/contracts/inventory";
import type { Shortage } from "@pos-mi/contracts/problem";

/** Corrects the stock that the till believed in by what a refusal said is left. */
export function withShortages(shortages: readonly Shortage[]) {
  const left = new Map(shortages.map(({ productId, available }) => [productId, available]));
  return (levels: StockLevel[] | undefined) =>
    levels?.map((level) => ({ ...level, quantity: left.get(level.productId) ?? level.quantity }));
}
