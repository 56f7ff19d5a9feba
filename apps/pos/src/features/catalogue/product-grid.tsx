import type { Product } from "@pos-mi/contracts/products";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import type { StockByProduct } from "@/features/stock/use-stock";
import { ProductTile } from "./product-tile";
import { tileGap, tileHeight, useColumns } from "./use-columns";

type ProductGridProps = {
  products: readonly Product[];
  /** Whether other products are about to take their place. */
  busy: boolean;
  stock: StockByProduct | undefined;
  inCart: ReadonlyMap<string, number>;
  onPress: () => void;
  onAdd: (product: Product) => void;
};

/** Only the rows in view are in the page, so thousands of products scroll like a few. */
export function ProductGrid({ products, busy, stock, inCart, onPress, onAdd }: ProductGridProps) {
  const t = useTranslations("catalogue");
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useColumns(scroller);
  const rows = useVirtualizer({
    count: Math.ceil(products.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => tileHeight + tileGap,
    overscan: 3,
    paddingStart: 4,
    paddingEnd: 16,
  });

  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 md:px-6">
      <ul
        aria-label={t("products")}
        aria-busy={busy}
        className="relative w-full"
        style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().flatMap((row) =>
          products.slice(row.index * columns, (row.index + 1) * columns).map((product, column) => (
            <li
              key={product.id}
              className="absolute top-0"
              style={{
                height: tileHeight,
                width: `calc((100% - ${(columns - 1) * tileGap}px) / ${columns})`,
                left: `calc((100% + ${tileGap}px) / ${columns} * ${column})`,
                transform: `translateY(${row.start}px)`,
              }}
            >
              <ProductTile
                product={product}
                stock={stock === undefined ? undefined : (stock.get(product.id) ?? 0)}
                inCart={inCart.get(product.id) ?? 0}
                onPress={onPress}
                onAdd={onAdd}
              />
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
