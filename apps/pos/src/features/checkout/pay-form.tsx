import type { Tender } from "@pos-mi/contracts/sales";
import { useTranslations } from "next-intl";
import { useReducer } from "react";
import { Button } from "@/components/ui/button";
import { Keypad } from "@/components/ui/keypad";
import { AmountField } from "./amount-field";
import { amountKeys } from "./keypad-entry";
import { outcomeOf, reducePayment, startPayment } from "./payment";
import { PaymentSummary } from "./payment-summary";
import { QuickAmounts } from "./quick-amounts";
import { TakenTenders } from "./taken-tenders";
import { TenderPicker } from "./tender-picker";
import { useScanGuard } from "./use-scan-guard";

type PayFormProps = {
  total: number;
  busy: boolean;
  onConfirm: (tenders: Tender[]) => void;
};

export function PayForm({ total, busy, onConfirm }: PayFormProps) {
  const t = useTranslations("checkout");
  const [payment, act] = useReducer(reducePayment, total, startPayment);
  const outcome = outcomeOf(payment);
  const guardScans = useScanGuard(payment.digits, (digits) => act({ type: "restore", digits }));

  return (
    <form
      className="flex min-h-0 flex-1 flex-col"
      onKeyDownCapture={guardScans}
      onSubmit={(event) => {
        event.preventDefault();
        if (outcome.type === "settled") onConfirm(outcome.tenders);
        if (outcome.type === "partial") act({ type: "take" });
      }}
    >
      <div className="grid min-h-0 flex-1 gap-x-8 gap-y-4 overflow-y-auto px-5 pb-4 sm:px-6 lg:grid-cols-[1.1fr_1fr]">
        <div className="flex flex-col gap-4">
          <TenderPicker value={payment.type} onValueChange={(tender) => act({ type: "choose", tender })} />
          <TakenTenders tenders={payment.taken} onGiveBack={(at) => act({ type: "giveBack", at })} />
          <AmountField payment={payment} onEnter={(text) => act({ type: "enter", text })} />
          {payment.type === "cash" ? (
            <QuickAmounts
              payment={payment}
              onChoose={(amount) => act({ type: "enter", text: String(amount) })}
            />
          ) : (
            <p className="rounded-md bg-sunken p-4 text-ink-muted">{t(`hints.${payment.type}`)}</p>
          )}
          <PaymentSummary payment={payment} outcome={outcome} />
        </div>
        <div className="flex flex-col">
          <Keypad
            label={t("keypad")}
            backspaceLabel={t("backspace")}
            keys={amountKeys}
            onPress={(key) => act({ type: "press", key })}
          />
        </div>
      </div>
      <div className="border-line border-t bg-surface p-4 sm:px-6">
        <Button
          type="submit"
          size="xl"
          wide
          busy={busy}
          disabled={outcome.type === "empty" || outcome.type === "tooMuch"}
        >
          {busy ? t("sending") : outcome.type === "partial" ? t("takePart") : t("confirm")}
        </Button>
      </div>
    </form>
  );
}
