"use client";

import { ApiProblem } from "@pos-mi/client/api-problem";
import { ArrowLeft, Printer, SearchX } from "lucide-react";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LoadFailed } from "@/components/ui/load-failed";
import { PrintCopy } from "@/components/ui/print-copy";
import { Skeleton } from "@/components/ui/skeleton";
import { PageHeader } from "@/features/shell/page-header";
import { ReceiptPaper } from "./receipt-paper";
import { useReceipt } from "./use-receipt";

export function ReceiptScreen() {
  const t = useTranslations("receipt");
  const saleId = useSearchParams().get("saleId") ?? "";
  const receipt = useReceipt(saleId);
  const isUnknown =
    saleId === "" || (receipt.error instanceof ApiProblem && receipt.error.problem.status < 500);

  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-6 px-4 py-6 md:px-8">
      <PageHeader
        title={t("title")}
        leading={
          <Button asChild variant="ghost" size="icon" className="-ml-2">
            <Link href="/sales" aria-label={t("back")} title={t("back")}>
              <ArrowLeft aria-hidden className="size-5.5" />
            </Link>
          </Button>
        }
        action={
          receipt.data ? (
            <Button size="lg" onClick={() => window.print()}>
              <Printer aria-hidden className="size-5" />
              {t("printCopy")}
            </Button>
          ) : null
        }
      />
      {isUnknown ? (
        <EmptyState
          icon={<SearchX />}
          title={t("unknownTitle")}
          description={t("unknownHint")}
          action={
            <Button asChild>
              <Link href="/sales">{t("back")}</Link>
            </Button>
          }
        />
      ) : receipt.isPending ? (
        <Skeleton className="mx-auto h-[34rem] w-80" />
      ) : receipt.data ? (
        <div className="flex justify-center rounded-xl bg-sunken px-4 py-8">
          <div className="w-full max-w-80 drop-shadow-md">
            <ReceiptPaper sale={receipt.data.sale} shop={receipt.data.shop} isCopy />
          </div>
          <PrintCopy>
            <ReceiptPaper sale={receipt.data.sale} shop={receipt.data.shop} isCopy />
          </PrintCopy>
        </div>
      ) : (
        <LoadFailed
          title={t("loadFailed")}
          busy={receipt.isFetching}
          onRetry={() => void receipt.refetch()}
        />
      )}
    </div>
  );
}
