import { formatRupiah } from "@pos-mi/money/format-rupiah";
import { classNames } from "./class-names";

/** An amount of rupiah in figures of equal width. */
export function Money({ amount, className }: { amount: number; className?: string }) {
  return (
    <span className={classNames("whitespace-nowrap tabular-nums", className)}>{formatRupiah(amount)}</span>
  );
}
