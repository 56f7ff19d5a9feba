import { cartTotals } from "@pos-mi/money/cart-totals";
import { useMemo } from "react";
import { useCatalogue } from "@/features/catalogue/use-catalogue";
import { useStock } from "@/features/stock/use-stock";
import { usePersistent } from "@/state/use-persistent";
import { cartIssues } from "./cart-issues";
import { cartStore } from "./cart-store";

/** The cart with its totals in rupiah, and what stands in the way of selling it. */
export function useCart() {
  const lines = usePersistent(cartStore);
  const catalogue = useCatalogue().data;
  const stock = useStock().data;
  const products = useMemo(
    () => (catalogue ? new Map(catalogue.map((product) => [product.id, product])) : undefined),
    [catalogue],
  );
  const issues = useMemo(() => cartIssues(lines, { products, stock }), [lines, products, stock]);
  const totals = useMemo(
    () => cartTotals(lines.map(({ price, quantity }) => ({ unitPrice: price, quantity }))),
    [lines],
  );
  const quantities = useMemo(
    () => new Map(lines.map(({ productId, quantity }) => [productId, quantity])),
    [lines],
  );
  return { lines, totals, issues, stock, quantities };
}

export type Cart = ReturnType<typeof useCart>;
