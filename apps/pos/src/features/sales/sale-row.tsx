import type { Sale } from "@pos-mi/contracts/sales";
import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Money } from "@/components/ui/money";
import { useTimeFormat } from "@/i18n/use-time-format";
import { TenderMark } from "./tender-mark";

export function SaleRow({ sale }: { sale: Sale }) {
  const t = useTranslations("sales");
  const time = useTimeFormat();
  const units = sale.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const details = [sale.receiptNumber, t("units", { count: units }), sale.cashierName].filter(Boolean);
  return (
    <li className="border-line border-b last:border-b-0">
      <Link
        href={`/sales/receipt?saleId=${sale.id}`}
        className="grid min-h-16 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 px-4 py-2.5 transition-colors hover:bg-sunken sm:grid-cols-[4rem_minmax(0,1fr)_9rem_8rem_1.25rem] sm:px-5"
      >
        <time
          dateTime={sale.soldAt}
          className="font-semibold tabular-nums max-sm:text-ink-muted max-sm:text-sm"
        >
          {time.time(sale.soldAt)}
        </time>
        <span className="min-w-0">
          <span className="block truncate font-semibold">
            {sale.lines.map(({ name }) => name).join(", ")}
          </span>
          <span className="block truncate text-ink-muted text-sm tabular-nums">{details.join(" · ")}</span>
        </span>
        <span className="hidden sm:block">
          <TenderMark tenders={sale.tenders} />
        </span>
        <span className="flex flex-col items-end">
          <Money amount={sale.total + sale.rounding} className="font-bold" />
          <span className="sm:hidden">
            <TenderMark tenders={sale.tenders} />
          </span>
        </span>
        <ChevronRight aria-hidden className="hidden size-5 text-ink-muted sm:block" />
      </Link>
    </li>
  );
}
