import type { Sale, TenderType } from "@pos-mi/contracts/sales";
import { useTranslations } from "next-intl";
import { tenderTypes } from "@/features/checkout/tender-types";

/** How a sale was paid: an icon and a word for each kind of tender. */
export function TenderMark({ tenders }: Pick<Sale, "tenders">) {
  const t = useTranslations("tenders");
  const used = new Set<TenderType>(tenders.map(({ type }) => type));
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-muted text-sm">
      {tenderTypes
        .filter(({ type }) => used.has(type))
        .map(({ type, icon: Icon }) => (
          <span key={type} className="inline-flex items-center gap-1.5">
            <Icon aria-hidden className="size-4" />
            {t(type)}
          </span>
        ))}
    </span>
  );
}
