import { useVirtualizer } from "@tanstack/react-virtual";
import { useFormatter, useTranslations } from "next-intl";
import { useRef } from "react";
import { Money } from "@/components/ui/money";
import { ProductLabel } from "@/features/catalogue/product-label";
import type { StockListProps } from "./stock-list";
import { StockStateBadge } from "./stock-state-badge";

const rowHeight = 68;
const head = "h-11 border-line border-b font-semibold text-ink-muted text-sm";
const cell = "border-line border-b px-4";

/** Only the rows in view are in the page; two empty rows stand for the others. */
export function StockTable({ products, stock }: StockListProps) {
  const t = useTranslations("inventory");
  const format = useFormatter();
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: products.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const inView = rows.getVirtualItems();
  const above = inView[0]?.start ?? 0;
  const below = rows.getTotalSize() - (inView.at(-1)?.end ?? 0);

  return (
    <div className="mx-auto flex min-h-0 w-full max-w-6xl flex-1 flex-col px-8 pb-6">
      <section
        ref={scroller}
        aria-label={t("scrollArea")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the focus, and a keyboard must be able to scroll it
        tabIndex={0}
        className="min-h-0 overflow-y-auto rounded-lg border border-line bg-surface shadow-card"
      >
        <table
          aria-label={t("title")}
          aria-rowcount={products.length + 1}
          className="w-full table-fixed border-separate border-spacing-0"
        >
          <thead className="sticky top-0 z-10 bg-surface">
            <tr aria-rowindex={1}>
              <th scope="col" className={`${head} px-4 text-left`}>
                {t("product")}
              </th>
              <th scope="col" className={`${head} hidden w-44 px-4 text-left lg:table-cell`}>
                {t("category")}
              </th>
              <th scope="col" className={`${head} w-32 px-4 text-right`}>
                {t("price")}
              </th>
              <th scope="col" className={`${head} w-24 px-4 text-right`}>
                {t("quantity")}
              </th>
              <th scope="col" className={`${head} w-32 px-4 text-left`}>
                {t("state")}
              </th>
            </tr>
          </thead>
          <tbody>
            <Spacer height={above} />
            {inView.map(({ index }) => {
              const product = products[index];
              if (!product) return null;
              const quantity = stock?.get(product.id) ?? 0;
              return (
                <tr key={product.id} aria-rowindex={index + 2} style={{ height: rowHeight }}>
                  <td className={cell}>
                    <ProductLabel product={product} detail={[product.sku, ...product.barcodes].join(" · ")} />
                  </td>
                  <td className={`${cell} hidden truncate text-ink-muted lg:table-cell`}>
                    {product.category}
                  </td>
                  <td className={`${cell} text-right font-semibold`}>
                    <Money amount={product.price} />
                  </td>
                  <td className={`${cell} text-right font-bold text-lg tabular-nums`}>
                    {format.number(quantity)}
                  </td>
                  <td className={cell}>
                    <StockStateBadge quantity={quantity} />
                  </td>
                </tr>
              );
            })}
            <Spacer height={below} />
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Spacer({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden>
      <td colSpan={5} style={{ height }} />
    </tr>
  ) : null;
}
