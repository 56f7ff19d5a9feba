import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { stockState } from "./stock-state";

/** How many are left, louder the fewer they are; nothing while the stock is not known. */
export function StockBadge({ quantity }: { quantity: number | undefined }) {
  const t = useTranslations("stock");
  if (quantity === undefined) return null;
  const state = stockState(quantity);
  if (state === "out") return <Badge tone="danger">{t("states.out")}</Badge>;
  if (state === "low") return <Badge tone="warning">{t("left", { count: quantity })}</Badge>;
  return (
    <span className="whitespace-nowrap font-medium text-ink-muted text-xs tabular-nums">
      {t("inStock", { count: quantity })}
    </span>
  );
}
