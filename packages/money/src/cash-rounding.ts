/** How the cash part of a sale is rounded: to which step in rupiah, and which way. */
export type CashRounding = { step: 1 | 50 | 100 | 500 | 1000; direction: "nearest" | "up" | "down" };

/** To the nearest Rp100, ties down, in the customer's favour: what shops do where smaller coins are gone. */
export const DEFAULT_CASH_ROUNDING: CashRounding = { step: 100, direction: "nearest" };

/**
 * What is asked for in cash for an amount.
 * @param amount rupiah
 * @returns rupiah, a multiple of the step
 */
export function roundCash(amount: number, { step, direction }: CashRounding): number {
  const over = amount % step;
  const roundsUp = over > 0 && (direction === "up" || (direction === "nearest" && over * 2 > step));
  return amount - over + (roundsUp ? step : 0);
}
