import type { Product } from "@pos-mi/contracts/products";
import { useDeferredValue, useMemo, useState } from "react";
import { everyCategory } from "./category-chips";
import { indexProducts, searchProducts } from "./search-products";

const none: readonly Product[] = [];

/** The products of a category that match a search; typing stays quick while many are looked through. */
export function useFoundProducts(products: readonly Product[] = none) {
  const [query, setQuery] = useState("");
  const [category, setCategory] = useState(everyCategory);
  const deferredQuery = useDeferredValue(query);
  const index = useMemo(() => indexProducts(products), [products]);
  const found = useMemo(
    () =>
      searchProducts(index, deferredQuery).filter(
        (product) => category === everyCategory || product.category === category,
      ),
    [index, deferredQuery, category],
  );

  function reset() {
    setQuery("");
    setCategory(everyCategory);
  }

  /** Whether what is found is not yet for the query as it stands. */
  const isBehind = deferredQuery !== query;

  /** What the query as it stands matches, in every category. */
  const matchNow = () => searchProducts(index, query);

  return { query, setQuery, category, setCategory, found, isBehind, matchNow, reset };
}
