export type StockState = "out" | "low" | "fine";

/** At or below this many units the shop should think of ordering. */
const lowAt = 5;

export function stockState(quantity: number): StockState {
  if (quantity <= 0) return "out";
  return quantity <= lowAt ? "low" : "fine";
}
