import { allocate } from "./allocate";
import { MoneyError } from "./money-error";
import { multiplyDivide } from "./multiply-divide";

/** Off a line or a sale: so many rupiah, or so many whole percent. */
export type Discount = { type: "amount"; amount: number } | { type: "percent"; percent: number };

/** A line to be totalled: the price of one unit in rupiah and how many units. */
export type PricedLine = { unitPrice: number; quantity: number; discount?: Discount | undefined };

/** What a line comes to, in rupiah: `total = subtotal − discount`. */
export type LineTotals = { subtotal: number; discount: number; total: number };

/** What a cart comes to, in rupiah; each figure is the sum of its lines'. */
export type CartTotals = LineTotals & { lines: LineTotals[] };

/** The highest total of a sale: 10^12 rupiah. */
const MAX_TOTAL = 1_000_000_000_000;

/**
 * Totals a cart. Discounts of lines come first; the sale's discount is taken from what is left and spread over
 * the lines by largest remainder, so the lines always add up to the total exactly. Percentages round half up.
 * @throws MoneyError `discount_too_large` or `total_too_large`, naming the field
 */
export function cartTotals(lines: readonly PricedLine[], saleDiscount?: Discount): CartTotals {
  const own = lines.map((line, index) => {
    const subtotal = checkTotal(line.unitPrice * line.quantity, `lines.${index}.quantity`);
    return { subtotal, discount: discountOn(subtotal, line.discount, `lines.${index}.discount`) };
  });
  const subtotal = checkTotal(
    own.reduce((sum, line) => sum + line.subtotal, 0),
    "lines",
  );
  const afterLines = own.map((line) => line.subtotal - line.discount);
  const left = afterLines.reduce((sum, amount) => sum + amount, 0);
  const shares = allocate(discountOn(left, saleDiscount, "discount"), afterLines);
  const totals = own.map((line, index) => {
    const discount = line.discount + (shares[index] ?? 0);
    return { subtotal: line.subtotal, discount, total: line.subtotal - discount };
  });
  const discount = totals.reduce((sum, line) => sum + line.discount, 0);
  return { lines: totals, subtotal, discount, total: subtotal - discount };
}

function discountOn(amount: number, discount: Discount | undefined, field: string): number {
  if (!discount) return 0;
  if (discount.type === "percent") return multiplyDivide(amount, discount.percent, 100);
  if (discount.amount <= amount) return discount.amount;
  throw new MoneyError(
    "discount_too_large",
    field,
    `${discount.amount} off, but only ${amount} to take it from`,
  );
}

function checkTotal(amount: number, field: string): number {
  if (amount <= MAX_TOTAL) return amount;
  throw new MoneyError("total_too_large", field, `A sale comes to at most ${MAX_TOTAL} rupiah`);
}
