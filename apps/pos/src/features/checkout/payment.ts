import type { Tender, TenderType } from "@pos-mi/contracts/sales";
import { DEFAULT_CASH_ROUNDING, roundCash } from "@pos-mi/money/cash-rounding";
import { MoneyError } from "@pos-mi/money/money-error";
import { settleTenders } from "@pos-mi/money/settle-tenders";
import { type AmountKey, digitsOf, pressKey } from "./keypad-entry";

/** A payment being put together: tenders already taken, and the one being entered. */
export type Payment = {
  total: number;
  taken: readonly Tender[];
  type: TenderType;
  digits: string;
  /** The amount was proposed, not typed: the first key replaces it. */
  proposed: boolean;
};

export type PaymentAction =
  | { type: "choose"; tender: TenderType }
  | { type: "press"; key: AmountKey }
  | { type: "enter"; text: string }
  | { type: "restore"; digits: string }
  | { type: "take" }
  | { type: "giveBack"; at: number };

/** What the amounts come to, in rupiah. */
export type PaymentOutcome =
  | { type: "settled"; tenders: Tender[]; rounding: number; changeDue: number }
  | { type: "partial"; tenders: Tender[] }
  | { type: "tooMuch" }
  | { type: "empty" };

export function startPayment(total: number): Payment {
  return { total, taken: [], type: "cash", digits: "", proposed: false };
}

/** What is still to be paid, before any cash rounding. */
export function dueOf({ total, taken }: Pick<Payment, "total" | "taken">): number {
  return total - taken.reduce((sum, { amount }) => sum + amount, 0);
}

/** What is still to be paid in cash, rounded as cash is. */
export function cashDueOf(payment: Pick<Payment, "total" | "taken">): number {
  const due = dueOf(payment);
  return roundCash(due, DEFAULT_CASH_ROUNDING) || due;
}

export function reducePayment(payment: Payment, action: PaymentAction): Payment {
  switch (action.type) {
    case "choose":
      return proposing({ ...payment, type: action.tender });
    case "press": {
      const before = payment.proposed ? "" : payment.digits;
      return { ...payment, digits: pressKey(before, action.key), proposed: false };
    }
    case "enter":
      return { ...payment, digits: enteredOver(payment, digitsOf(action.text)), proposed: false };
    case "restore":
      return { ...payment, digits: action.digits };
    case "take": {
      const outcome = outcomeOf(payment);
      return outcome.type === "partial" ? proposing({ ...payment, taken: outcome.tenders }) : payment;
    }
    case "giveBack":
      return proposing({ ...payment, taken: payment.taken.toSpliced(action.at, 1) });
  }
}

/** Keys of a keyboard come after a proposed amount in the field, but replace it as those on screen do. */
function enteredOver({ digits, proposed }: Payment, entered: string): string {
  const appended = proposed && entered.length > digits.length && entered.startsWith(digits);
  return appended ? digitsOf(entered.slice(digits.length)) : entered;
}

/** Other tenders than cash are for what is due; cash is for what the customer hands over. */
function proposing(payment: Payment): Payment {
  const isCash = payment.type === "cash";
  return { ...payment, digits: isCash ? "" : String(dueOf(payment)), proposed: !isCash };
}

export function outcomeOf({ total, taken, type, digits }: Payment): PaymentOutcome {
  if (total === 0) return { type: "settled", tenders: [], rounding: 0, changeDue: 0 };
  const amount = Number(digits);
  if (amount === 0) return { type: "empty" };
  const tenders = [...taken, { type, amount }];
  try {
    return { type: "settled", tenders, ...settleTenders(total, tenders, DEFAULT_CASH_ROUNDING) };
  } catch (error) {
    if (!(error instanceof MoneyError)) throw error;
    return error.code === "insufficient_tender" ? { type: "partial", tenders } : { type: "tooMuch" };
  }
}
