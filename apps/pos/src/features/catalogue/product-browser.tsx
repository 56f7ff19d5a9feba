import type { Product } from "@pos-mi/contracts/products";
import { PackagePlus, PackageSearch } from "lucide-react";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LoadFailed } from "@/components/ui/load-failed";
import { AddProductLink } from "@/features/stock/add-product-link";
import { useStock } from "@/features/stock/use-stock";
import { CategoryChips } from "./category-chips";
import { ProductGrid } from "./product-grid";
import { ProductGridSkeleton } from "./product-grid-skeleton";
import { SearchField } from "./search-field";
import { findByCode } from "./search-products";
import { useCatalogue } from "./use-catalogue";
import { useFoundProducts } from "./use-found-products";
import { useScanner } from "./use-scanner";
import { useStillWhilePressed } from "./use-still-while-pressed";

type ProductBrowserProps = {
  inCart: ReadonlyMap<string, number>;
  onAdd: (product: Product) => void;
};

/** All there is to sell: by category, by search, by scanner. */
export function ProductBrowser({ inCart, onAdd }: ProductBrowserProps) {
  const t = useTranslations("catalogue");
  const catalogue = useCatalogue();
  const stock = useStock().data;
  const products = catalogue.data ?? [];
  const { query, setQuery, category, setCategory, found, isBehind, matchNow, reset } = useFoundProducts(
    catalogue.data,
  );
  const { shown, press } = useStillWhilePressed(found);

  function addByCode(code: string) {
    const product = findByCode(products, code);
    if (product) onAdd(product);
    else toast(t("unknownCode", { code }));
  }

  function addSearched() {
    if (query.trim() === "") return;
    const matches = matchNow();
    const product = findByCode(products, query) ?? (matches.length === 1 ? matches[0] : undefined);
    if (product) {
      onAdd(product);
      setQuery("");
    } else if (matches.length === 0) {
      toast(t("unknownCode", { code: query.trim() }));
    }
  }

  useScanner(addByCode);

  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col">
      <div className="flex flex-col gap-2 px-4 pt-4 pb-2 md:px-6 md:pt-5">
        <h1 className="sr-only">{t("title")}</h1>
        <SearchField value={query} onChange={setQuery} onEnter={addSearched} />
        <CategoryChips products={products} value={category} onValueChange={setCategory} />
      </div>
      {catalogue.isPending ? (
        <ProductGridSkeleton />
      ) : catalogue.isError && !catalogue.data ? (
        <LoadFailed
          title={t("loadFailed")}
          busy={catalogue.isFetching}
          onRetry={() => void catalogue.refetch()}
        />
      ) : products.length === 0 ? (
        <EmptyState
          icon={<PackagePlus />}
          title={t("emptyTitle")}
          description={t("emptyHint")}
          action={<AddProductLink label={t("addFirst")} />}
        />
      ) : shown.length === 0 ? (
        <EmptyState
          icon={<PackageSearch />}
          title={t("nothingFound")}
          description={t("nothingFoundHint")}
          action={
            <Button variant="secondary" onClick={reset}>
              {t("showAll")}
            </Button>
          }
        />
      ) : (
        <ProductGrid
          products={shown}
          busy={isBehind || shown !== found}
          stock={stock}
          inCart={inCart}
          onPress={press}
          onAdd={onAdd}
        />
      )}
    </div>
  );
}
