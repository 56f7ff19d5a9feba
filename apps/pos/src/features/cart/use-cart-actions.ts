import type { Product } from "@pos-mi/contracts/products";
import { useTranslations } from "next-intl";
import { useCallback, useMemo } from "react";
import { toast } from "sonner";
import { useStock } from "@/features/stock/use-stock";
import { cartStore, changeCart } from "./cart-store";
import type { CartLine } from "./reduce-cart";

const undoForMs = 6000;

export function useCartActions() {
  const t = useTranslations("cart");
  const stock = useStock().data;

  const mostOf = useCallback(
    (productId: string) => (stock ? (stock.get(productId) ?? 0) : Number.POSITIVE_INFINITY),
    [stock],
  );

  return useMemo(() => {
    function add({ id, sku, name, category, price }: Product) {
      const before = cartStore.get();
      const most = mostOf(id);
      changeCart({ type: "add", product: { productId: id, sku, name, category, price }, most });
      if (cartStore.get() !== before) return;
      toast(most === 0 ? t("soldOutToast", { name }) : t("noMoreToast", { name, count: most }), { id });
    }

    function setQuantity(line: CartLine, quantity: number) {
      if (quantity < 1) return remove(line);
      const most = mostOf(line.productId);
      if (quantity > most) toast(t("noMoreToast", { name: line.name, count: most }), { id: line.productId });
      changeCart({ type: "setQuantity", productId: line.productId, quantity, most: Math.max(1, most) });
    }

    function remove(line: CartLine) {
      const at = cartStore.get().findIndex(({ productId }) => productId === line.productId);
      changeCart({ type: "remove", productId: line.productId });
      toast(t("removedToast", { name: line.name }), {
        duration: undoForMs,
        action: { label: t("undo"), onClick: () => changeCart({ type: "putBack", line, at }) },
      });
    }

    function clear() {
      const lines = cartStore.get();
      changeCart({ type: "replace", lines: [] });
      toast(t("clearedToast"), {
        duration: undoForMs,
        action: { label: t("undo"), onClick: () => changeCart({ type: "replace", lines }) },
      });
    }

    return { add, setQuantity, remove, clear };
  }, [mostOf, t]);
}
