import { formatRupiah } from "@pos-mi/money/format-rupiah";
import { useTranslations } from "next-intl";
import { useId } from "react";
import type { Payment } from "./payment";

type AmountFieldProps = { payment: Payment; onEnter: (text: string) => void };

export function AmountField({ payment, onEnter }: AmountFieldProps) {
  const t = useTranslations("checkout");
  const id = useId();
  return (
    <div className="rounded-lg border border-line-strong bg-raised px-4 py-2.5 focus-within:border-focus focus-within:outline-2 focus-within:outline-focus">
      <label htmlFor={id} className="font-semibold text-ink-muted text-sm">
        {payment.type === "cash" ? t("cashReceived") : t("amount")}
      </label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type this amount
        autoFocus
        // The keypad is on screen: a tablet must not bring up its own keyboard as well.
        inputMode="none"
        autoComplete="off"
        placeholder="Rp0"
        value={payment.digits === "" ? "" : formatRupiah(Number(payment.digits))}
        onFocus={(event) =>
          event.target.setSelectionRange(event.target.value.length, event.target.value.length)
        }
        onChange={(event) => onEnter(event.target.value)}
        className="w-full bg-transparent font-extrabold text-3xl tabular-nums tracking-tight outline-none placeholder:opacity-50"
      />
    </div>
  );
}
