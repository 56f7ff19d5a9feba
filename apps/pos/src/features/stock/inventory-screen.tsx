"use client";

import { PackagePlus, PackageSearch } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LoadFailed } from "@/components/ui/load-failed";
import { CategoryChips } from "@/features/catalogue/category-chips";
import { SearchField } from "@/features/catalogue/search-field";
import { useCatalogue } from "@/features/catalogue/use-catalogue";
import { useFoundProducts } from "@/features/catalogue/use-found-products";
import { PageHeader } from "@/features/shell/page-header";
import { AddProductLink } from "./add-product-link";
import { StockList } from "./stock-list";
import { StockSkeleton } from "./stock-skeleton";
import { StockSummary } from "./stock-summary";
import { useStock } from "./use-stock";

export function InventoryScreen() {
  const t = useTranslations("inventory");
  const catalogue = useCatalogue();
  const stock = useStock();
  const products = catalogue.data ?? [];
  const { query, setQuery, category, setCategory, found, reset } = useFoundProducts(catalogue.data);
  const failed = (catalogue.isError && !catalogue.data) || (stock.isError && !stock.data);

  function retry() {
    void catalogue.refetch();
    void stock.refetch();
  }

  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 px-4 pt-6 pb-3 md:px-8">
        <PageHeader title={t("title")} action={<AddProductLink label={t("add")} />} />
        {stock.data && products.length > 0 ? <StockSummary products={products} stock={stock.data} /> : null}
        <div className="flex flex-col gap-2">
          <SearchField value={query} onChange={setQuery} />
          <CategoryChips products={products} value={category} onValueChange={setCategory} />
        </div>
      </div>
      {catalogue.isPending || stock.isPending ? (
        <StockSkeleton />
      ) : failed ? (
        <LoadFailed title={t("loadFailed")} busy={catalogue.isFetching || stock.isFetching} onRetry={retry} />
      ) : products.length === 0 ? (
        <EmptyState
          icon={<PackagePlus />}
          title={t("emptyTitle")}
          description={t("emptyHint")}
          action={<AddProductLink label={t("add")} />}
        />
      ) : found.length === 0 ? (
        <EmptyState
          icon={<PackageSearch />}
          title={t("nothingFound")}
          action={
            <Button variant="secondary" onClick={reset}>
              {t("showAll")}
            </Button>
          }
        />
      ) : (
        <StockList products={found} stock={stock.data} />
      )}
    </div>
  );
}
