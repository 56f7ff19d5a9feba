import type { Product } from "@pos-mi/contracts/products";
import { useMediaQuery } from "@/state/use-media-query";
import { StockCards } from "./stock-cards";
import { StockTable } from "./stock-table";
import type { StockByProduct } from "./use-stock";

export type StockListProps = { products: readonly Product[]; stock: StockByProduct | undefined };

/** A table on a desk, cards on a phone. */
export function StockList(props: StockListProps) {
  const wide = useMediaQuery("(min-width: 768px)");
  return wide ? <StockTable {...props} /> : <StockCards {...props} />;
}
