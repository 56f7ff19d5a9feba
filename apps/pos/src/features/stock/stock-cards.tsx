import { formatRupiah } from "@pos-mi/money/format-rupiah";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useFormatter, useTranslations } from "next-intl";
import { useRef } from "react";
import { Card } from "@/components/ui/card";
import { ProductLabel } from "@/features/catalogue/product-label";
import type { StockListProps } from "./stock-list";
import { StockStateBadge } from "./stock-state-badge";

const cardHeight = 76;
const gap = 8;

export function StockCards({ products, stock }: StockListProps) {
  const t = useTranslations("inventory");
  const format = useFormatter();
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: products.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight + gap,
    overscan: 8,
    paddingEnd: 16,
  });

  return (
    <section
      ref={scroller}
      aria-label={t("scrollArea")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the focus, and a keyboard must be able to scroll it
      tabIndex={0}
      className="min-h-0 flex-1 overflow-y-auto px-4"
    >
      <ul aria-label={t("title")} className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const product = products[index];
          if (!product) return null;
          const quantity = stock?.get(product.id) ?? 0;
          return (
            <li
              key={product.id}
              className="absolute inset-x-0 top-0"
              style={{ height: cardHeight, transform: `translateY(${start}px)` }}
            >
              <Card className="flex h-full items-center justify-between gap-3 px-3">
                <ProductLabel product={product} detail={`${product.sku} · ${formatRupiah(product.price)}`} />
                <span className="flex shrink-0 flex-col items-end gap-1">
                  <span className="font-bold text-lg tabular-nums">{format.number(quantity)}</span>
                  <StockStateBadge quantity={quantity} />
                </span>
              </Card>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
