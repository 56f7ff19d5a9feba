import type { Sale } from "@pos-mi/contracts/sales";
import { Check, Plus, Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Money } from "@/components/ui/money";
import { PrintCopy } from "@/components/ui/print-copy";
import { ReceiptPaper } from "@/features/receipt/receipt-paper";
import { useReceipt } from "@/features/receipt/use-receipt";

/** So long a second press of the same finger must not take the change off the screen. */
const deafForMs = 600;

export function SaleComplete({ sale, onNext }: { sale: Sale; onNext: () => void }) {
  const t = useTranslations("checkout");
  const receipt = useReceipt(sale.id).data;
  const [deaf, setDeaf] = useState(true);

  useEffect(() => {
    const timer = setTimeout(() => setDeaf(false), deafForMs);
    return () => clearTimeout(timer);
  }, []);

  const paper = <ReceiptPaper sale={sale} shop={receipt?.shop} />;
  return (
    <div className="grid min-h-0 flex-1 overflow-y-auto md:grid-cols-[1fr_20rem]">
      <div className="flex flex-col gap-6 p-6 sm:p-8">
        <div className="flex items-center gap-3">
          <span
            aria-hidden
            className="grid size-11 place-items-center rounded-full bg-success-soft text-success-ink"
          >
            <Check className="size-6" strokeWidth={3} />
          </span>
          <div>
            <p className="font-bold text-xl">{t("doneTitle")}</p>
            <p className="text-ink-muted tabular-nums">{sale.receiptNumber}</p>
          </div>
        </div>
        <div role="status" className="rounded-xl bg-success-soft px-6 py-7 text-success-ink">
          <p className="font-semibold text-lg">{sale.changeDue > 0 ? t("changeDue") : t("noChange")}</p>
          <Money amount={sale.changeDue} className="font-extrabold text-display tracking-tight" />
        </div>
        <dl className="grid grid-cols-[1fr_auto] gap-y-1.5 text-lg">
          <dt className="text-ink-muted">{t("total")}</dt>
          <dd className="text-right font-bold">
            <Money amount={sale.total} />
          </dd>
          {sale.rounding === 0 ? null : (
            <>
              <dt className="text-ink-muted">{t("rounding")}</dt>
              <dd className="text-right font-semibold">
                <Money amount={sale.rounding} />
              </dd>
            </>
          )}
          <PaidRows sale={sale} />
        </dl>
        <div className="mt-auto flex flex-col gap-3">
          <Button
            autoFocus
            size="xl"
            wide
            onKeyDown={(event) => (event.repeat ? event.preventDefault() : undefined)}
            onClick={() => (deaf ? undefined : onNext())}
          >
            <Plus aria-hidden className="size-5.5" />
            {t("nextSale")}
          </Button>
          <Button variant="secondary" size="lg" wide onClick={() => window.print()}>
            <Printer aria-hidden className="size-5" />
            {t("print")}
          </Button>
        </div>
      </div>
      <div className="hidden items-start justify-center overflow-y-auto bg-sunken p-6 md:flex">{paper}</div>
      <PrintCopy>{paper}</PrintCopy>
    </div>
  );
}

function PaidRows({ sale }: { sale: Sale }) {
  const t = useTranslations("tenders");
  return sale.tenders.map((tender, at) => (
    <div key={at} className="contents">
      <dt className="text-ink-muted">{t(tender.type)}</dt>
      <dd className="text-right font-semibold">
        <Money amount={tender.amount} />
      </dd>
    </div>
  ));
}
