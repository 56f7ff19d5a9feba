import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { useTimeFormat } from "@/i18n/use-time-format";
import { dayOf, type SalesDay } from "./group-by-day";
import { SaleRow } from "./sale-row";

type SalesDaySectionProps = {
  day: SalesDay;
  /** More of this day's sales are on the next page, so its total is not whole yet. */
  isCut: boolean;
};

export function SalesDaySection({ day, isCut }: SalesDaySectionProps) {
  const t = useTranslations("sales");
  const time = useTimeFormat();
  const [newest] = day.sales;
  if (!newest) return null;
  const isToday = day.day === dayOf(new Date().toISOString());
  const title = isToday ? t("today") : time.day(newest.soldAt);
  return (
    <section aria-label={title}>
      <div className="flex items-end justify-between gap-4 px-1 pb-2">
        <div>
          <h2 className="font-bold text-lg">{title}</h2>
          <p className="text-ink-muted text-sm tabular-nums">
            {t(isCut ? "countSoFar" : "count", { count: day.sales.length })}
          </p>
        </div>
        <Money amount={day.total} className="font-extrabold text-xl tracking-tight" />
      </div>
      <Card className="overflow-hidden">
        <ul>
          {day.sales.map((sale) => (
            <SaleRow key={sale.id} sale={sale} />
          ))}
        </ul>
      </Card>
    </section>
  );
}
