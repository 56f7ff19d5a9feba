"use client";

import { ReceiptText } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LoadFailed } from "@/components/ui/load-failed";
import { PageHeader } from "@/features/shell/page-header";
import { groupByDay } from "./group-by-day";
import { SalesDaySection } from "./sales-day-section";
import { SalesSkeleton } from "./sales-skeleton";
import { useSales } from "./use-sales";

export function SalesScreen() {
  const t = useTranslations("sales");
  const sales = useSales();
  const days = useMemo(() => groupByDay(sales.data ?? []), [sales.data]);

  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-6 px-4 py-6 md:px-8">
      <PageHeader title={t("title")} description={t("description")} />
      {sales.isPending ? (
        <SalesSkeleton />
      ) : sales.isError && !sales.data ? (
        <LoadFailed title={t("loadFailed")} busy={sales.isFetching} onRetry={() => void sales.refetch()} />
      ) : days.length === 0 ? (
        <EmptyState
          icon={<ReceiptText />}
          title={t("emptyTitle")}
          description={t("emptyHint")}
          action={
            <Button asChild>
              <Link href="/order">{t("startSelling")}</Link>
            </Button>
          }
        />
      ) : (
        <>
          {days.map((day, index) => (
            <SalesDaySection key={day.day} day={day} isCut={sales.hasNextPage && index === days.length - 1} />
          ))}
          {sales.hasNextPage ? (
            <Button
              variant="secondary"
              size="lg"
              className="self-center"
              busy={sales.isFetchingNextPage}
              onClick={() => void sales.fetchNextPage()}
            >
              {t("loadMore")}
            </Button>
          ) : null}
        </>
      )}
    </div>
  );
}
