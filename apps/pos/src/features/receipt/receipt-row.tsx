import { classNames } from "@/components/ui/class-names";

type ReceiptRowProps = { label: string; value: string; strong?: boolean };

/** An amount is never cut; a long label wraps. */
export function ReceiptRow({ label, value, strong = false }: ReceiptRowProps) {
  return (
    <p className={classNames("flex justify-between gap-4", strong && "font-bold text-base")}>
      <span className="min-w-0">{label}</span>
      <span className="shrink-0 text-right tabular-nums">{value}</span>
    </p>
  );
}
