import { LoaderCircle, RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import type { Checkout } from "./use-checkout";

/** A sale that was sent and not answered: it is sent again, the same, until it is known to be made or not. */
export function PendingSale({ checkout, total }: { checkout: Checkout; total: number }) {
  const t = useTranslations("checkout");
  return (
    <div className="flex flex-col gap-5 px-5 pb-5 sm:px-6 sm:pb-6">
      <p className="flex items-baseline justify-between gap-3 rounded-lg bg-sunken px-4 py-3">
        <span className="font-semibold">{t("total")}</span>
        <Money amount={total} className="font-extrabold text-2xl tracking-tight" />
      </p>
      {checkout.hasFailed ? (
        <>
          <Notice tone="warning" title={t("unansweredTitle")}>
            {checkout.giveUpFailed ? t("giveUpFailed") : t("unansweredHint")}
          </Notice>
          <Button autoFocus size="xl" wide onClick={checkout.resend}>
            <RotateCw aria-hidden className="size-5" />
            {t("resend")}
          </Button>
          <Button variant="ghost" wide busy={checkout.isGivingUp} onClick={checkout.giveUp}>
            {t("giveUp")}
          </Button>
        </>
      ) : (
        <p
          role="status"
          className="flex items-center justify-center gap-3 py-6 font-semibold text-ink-muted text-lg"
        >
          <LoaderCircle aria-hidden className="size-6 animate-spin" />
          {t("sending")}
        </p>
      )}
    </div>
  );
}
