import type { Product } from "@pos-mi/contracts/products";
import { formatRupiah } from "@pos-mi/money/format-rupiah";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { classNames } from "@/components/ui/class-names";
import { Money } from "@/components/ui/money";
import { StockBadge } from "@/features/stock/stock-badge";
import { GoodsMark } from "./goods-mark";

type ProductTileProps = {
  product: Product;
  /** Undefined while the stock is not known. */
  stock: number | undefined;
  inCart: number;
  /** The finger goes down on it, which need not end in adding. */
  onPress: () => void;
  onAdd: (product: Product) => void;
};

export const ProductTile = memo(function ProductTile({
  product,
  stock,
  inCart,
  onPress,
  onAdd,
}: ProductTileProps) {
  const t = useTranslations("catalogue");
  const soldOut = stock === 0;
  const stockText = stock === undefined ? "" : soldOut ? t("soldOut") : t("stockLeft", { count: stock });
  return (
    <button
      type="button"
      aria-disabled={soldOut}
      aria-label={[t("addProduct", { name: product.name }), formatRupiah(product.price), stockText]
        .filter(Boolean)
        .join(", ")}
      onPointerDown={onPress}
      onClick={() => onAdd(product)}
      className={classNames(
        "relative flex h-full w-full flex-col rounded-lg border border-line bg-surface p-3 text-left shadow-card transition-[border-color,box-shadow,transform]",
        soldOut
          ? "cursor-not-allowed bg-transparent"
          : "hover:border-brand hover:shadow-lift active:scale-[0.975]",
        inCart > 0 && "border-brand",
      )}
    >
      <span className="flex items-start justify-between gap-2">
        <GoodsMark product={product} className={soldOut ? "opacity-60" : ""} />
        {inCart > 0 ? (
          <span className="grid h-7 min-w-7 place-items-center rounded-full bg-accent px-1.5 font-bold text-on-accent text-sm tabular-nums">
            {inCart}
          </span>
        ) : null}
      </span>
      <span
        className={classNames(
          "mt-2 line-clamp-2 min-h-10 font-semibold text-base leading-5",
          soldOut && "text-ink-muted",
        )}
      >
        {product.name}
      </span>
      <span className="mt-auto flex items-end justify-between gap-1 pt-1">
        <Money amount={product.price} className={classNames("font-bold", soldOut && "text-ink-muted")} />
        <StockBadge quantity={stock} />
      </span>
    </button>
  );
});
