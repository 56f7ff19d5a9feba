/** Why an amount can't be worked out; the codes are those of the API's problems. */
export type MoneyFault =
  | "discount_too_large"
  | "total_too_large"
  | "insufficient_tender"
  | "tender_exceeds_due";

/** A rule of money that was broken, and by which part of the sale. */
export class MoneyError extends Error {
  readonly code: MoneyFault;
  /** The path of the offending field in the sale, such as `lines.0.discount`. */
  readonly field: string;

  /** @param field the path of the offending field in the sale */
  constructor(code: MoneyFault, field: string, message: string) {
    super(message);
    this.code = code;
    this.field = field;
  }
}
