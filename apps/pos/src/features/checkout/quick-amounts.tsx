import { quickCash } from "@pos-mi/money/quick-cash";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Money } from "@/components/ui/money";
import { cashDueOf, type Payment } from "./payment";

type QuickAmountsProps = { payment: Payment; onChoose: (amount: number) => void };

const mostKeys = 5;

export function QuickAmounts({ payment, onChoose }: QuickAmountsProps) {
  const t = useTranslations("checkout");
  const exact = cashDueOf(payment);
  return (
    <fieldset aria-label={t("quickAmounts")} className="grid grid-cols-3 gap-2">
      <Button variant="soft" className="px-2" onClick={() => onChoose(exact)}>
        {t("exact")}
      </Button>
      {quickCash(exact, mostKeys).map((amount) => (
        <Button key={amount} variant="secondary" className="px-2" onClick={() => onChoose(amount)}>
          <Money amount={amount} />
        </Button>
      ))}
    </fieldset>
  );
}
