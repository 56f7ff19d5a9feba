import type { Product } from "@pos-mi/contracts/products";
import { type CSSProperties, createElement } from "react";
import { classNames } from "@/components/ui/class-names";
import { categoryHue, goodsIcon } from "./goods-look";

type GoodsMarkProps = { product: Pick<Product, "name" | "category">; className?: string };

/** A product has no photo; an icon on its category's colour stands for it. */
export function GoodsMark({ product, className }: GoodsMarkProps) {
  // React's CSSProperties has no custom properties.
  const style = { "--hue": categoryHue(product.category) } as CSSProperties;
  return (
    <span
      aria-hidden
      style={style}
      className={classNames("tint grid size-11 shrink-0 place-items-center rounded-md", className)}
    >
      {createElement(goodsIcon(product), { className: "size-5.5", strokeWidth: 1.9 })}
    </span>
  );
}
