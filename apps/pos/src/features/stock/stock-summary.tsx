import type { Product } from "@pos-mi/contracts/products";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Badge } from "@/components/ui/badge";
import { stockState } from "./stock-state";
import { stockTones } from "./stock-tones";
import type { StockByProduct } from "./use-stock";

/** How many products are fine, running low and sold out. */
export function StockSummary({ products, stock }: { products: readonly Product[]; stock: StockByProduct }) {
  const t = useTranslations("stock");
  const counts = useMemo(() => {
    const states = products.map(({ id }) => stockState(stock.get(id) ?? 0));
    return {
      fine: states.filter((state) => state === "fine").length,
      low: states.filter((state) => state === "low").length,
      out: states.filter((state) => state === "out").length,
    };
  }, [products, stock]);
  return (
    <ul aria-label={t("summary")} className="flex flex-wrap gap-2">
      {(["fine", "low", "out"] as const).map((state) => (
        <li key={state}>
          <Badge tone={stockTones[state]} className="px-3 py-1 text-sm">
            {t(`states.${state}`)}
            <span className="font-bold">{counts[state]}</span>
          </Badge>
        </li>
      ))}
    </ul>
  );
}
