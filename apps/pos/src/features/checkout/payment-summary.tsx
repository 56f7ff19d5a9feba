import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { Money } from "@/components/ui/money";
import { cashDueOf, dueOf, type Payment, type PaymentOutcome } from "./payment";

type PaymentSummaryProps = { payment: Payment; outcome: PaymentOutcome };

/** What is due and, in large type, what is missing or goes back. */
export function PaymentSummary({ payment, outcome }: PaymentSummaryProps) {
  const t = useTranslations("checkout");
  const due = dueOf(payment);
  const asked = payment.type === "cash" ? cashDueOf(payment) : due;
  const missing = Math.max(0, asked - Number(payment.digits));
  const settled = outcome.type === "settled";

  return (
    <div aria-live="polite" className="flex flex-col gap-1">
      {asked === due ? null : (
        <Row label={t("rounding")}>
          <Money amount={asked - due} />
        </Row>
      )}
      <div
        className={classNames(
          "flex items-baseline justify-between gap-3 rounded-lg px-4 py-3 transition-colors",
          settled ? "bg-success-soft text-success-ink" : "bg-sunken",
          outcome.type === "tooMuch" && "bg-danger-soft text-danger-ink",
        )}
      >
        <span className="font-semibold">
          {settled ? t("change") : outcome.type === "tooMuch" ? t("tooMuch") : t("missing")}
        </span>
        <Money
          amount={settled ? outcome.changeDue : outcome.type === "tooMuch" ? due : missing}
          className="font-extrabold text-2xl tracking-tight"
        />
      </div>
    </div>
  );
}

function Row({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <p className="flex items-baseline justify-between gap-3 px-4 text-ink-muted text-sm">
      <span>{label}</span>
      {children}
    </p>
  );
}
