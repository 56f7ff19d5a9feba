import type { Tender } from "@pos-mi/contracts/sales";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Money } from "@/components/ui/money";

type TakenTendersProps = { tenders: readonly Tender[]; onGiveBack: (at: number) => void };

export function TakenTenders({ tenders, onGiveBack }: TakenTendersProps) {
  const t = useTranslations("checkout");
  const tTenders = useTranslations("tenders");
  if (tenders.length === 0) return null;
  return (
    <ul aria-label={t("taken")} className="flex flex-col gap-1">
      {tenders.map((tender, at) => (
        <li
          key={at}
          className="flex items-center justify-between gap-2 rounded-md bg-success-soft pl-4 font-semibold text-success-ink"
        >
          <span className="flex-1">{tTenders(tender.type)}</span>
          <Money amount={tender.amount} />
          <IconButton
            label={t("giveBack", { tender: tTenders(tender.type) })}
            className="text-success-ink"
            onClick={() => onGiveBack(at)}
          >
            <X aria-hidden className="size-5" />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
