import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { stockState } from "./stock-state";
import { stockTones } from "./stock-tones";

export function StockStateBadge({ quantity }: { quantity: number }) {
  const t = useTranslations("stock");
  const state = stockState(quantity);
  return <Badge tone={stockTones[state]}>{t(`states.${state}`)}</Badge>;
}
