import type { Product } from "@pos-mi/contracts/products";
import { GoodsMark } from "./goods-mark";

type ProductLabelProps = { product: Pick<Product, "name" | "category">; detail: string };

export function ProductLabel({ product, detail }: ProductLabelProps) {
  return (
    <span className="flex min-w-0 items-center gap-3">
      <GoodsMark product={product} />
      <span className="min-w-0">
        <span className="block truncate font-semibold">{product.name}</span>
        <span className="block truncate text-ink-muted text-sm tabular-nums">{detail}</span>
      </span>
    </span>
  );
}
