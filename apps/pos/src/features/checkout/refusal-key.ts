const known = [
  "out_of_stock",
  "price_changed",
  "unknown_product",
  "insufficient_tender",
  "total_too_large",
  "sale_cancelled",
] as const;

/** Which sentence tells the cashier why the sale was refused. */
export function refusalKey(code: string): (typeof known)[number] | "other" {
  return known.find((each) => each === code) ?? "other";
}
