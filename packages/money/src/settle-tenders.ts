import { type CashRounding, roundCash } from "./cash-rounding";
import { MoneyError } from "./money-error";

/** One payment towards a sale, in rupiah. */
export type TenderAmount = { type: string; amount: number };

/** How a sale was paid, in rupiah: what cash rounding added, and what is given back. */
export type Settlement = { rounding: number; changeDue: number };

/**
 * Settles a total with its tenders. Only the cash part is rounded, and only cash gives change; cash that pays the
 * unrounded rest exactly is taken as it is, and cash between the rest and its rounding gives no change.
 * @param total rupiah
 * @throws MoneyError `tender_exceeds_due` when a tender other than cash is above what is still due,
 * `insufficient_tender` when the tenders don't cover the total
 */
export function settleTenders(
  total: number,
  tenders: readonly TenderAmount[],
  rounding: CashRounding,
): Settlement {
  let due = total;
  for (const [index, tender] of tenders.entries()) {
    if (tender.type === "cash") continue;
    if (tender.amount > due)
      throw new MoneyError("tender_exceeds_due", `tenders.${index}.amount`, `Only ${due} is still due`);
    due -= tender.amount;
  }
  const cash = tenders.reduce((sum, tender) => sum + (tender.type === "cash" ? tender.amount : 0), 0);
  const hasCash = tenders.some((tender) => tender.type === "cash");
  const rounded = hasCash ? roundCash(due, rounding) : due;
  if (cash < Math.min(due, rounded))
    throw new MoneyError("insufficient_tender", "tenders", `${Math.min(due, rounded) - cash} is missing`);
  if (cash === due) return { rounding: 0, changeDue: 0 };
  const kept = Math.min(cash, rounded);
  return { rounding: kept - due, changeDue: cash - kept };
}
