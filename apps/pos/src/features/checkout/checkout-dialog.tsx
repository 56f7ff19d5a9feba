import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import { Money } from "@/components/ui/money";
import type { Cart } from "@/features/cart/use-cart";
import { PayForm } from "./pay-form";
import { PendingSale } from "./pending-sale";
import { SaleComplete } from "./sale-complete";
import type { Checkout } from "./use-checkout";

type CheckoutDialogProps = {
  cart: Cart;
  checkout: Checkout;
  paying: boolean;
  onClose: () => void;
};

/** One dialog from paying to the change: its content follows the sale. */
export function CheckoutDialog({ cart, checkout, paying, onClose }: CheckoutDialogProps) {
  const t = useTranslations("checkout");
  const { pending, done } = checkout;
  const unanswered = pending && (checkout.hasFailed || !paying);

  function close() {
    checkout.dismiss();
    onClose();
  }

  return (
    <Dialog
      open={paying || pending !== null || done !== null}
      onOpenChange={close}
      locked={pending !== null}
      hideHeader={done !== null}
      title={done ? t("doneTitle") : t("title")}
      className={done || !unanswered ? "lg:w-[min(54rem,calc(100vw-3rem))]" : ""}
    >
      {done ? (
        <SaleComplete sale={done} onNext={close} />
      ) : unanswered ? (
        <PendingSale checkout={checkout} total={pending.expectedTotal} />
      ) : (
        <>
          <p className="flex items-baseline justify-between gap-3 px-5 pb-4 sm:px-6">
            <span className="text-ink-muted">{t("total")}</span>
            <Money amount={cart.totals.total} className="font-extrabold text-3xl tracking-tight" />
          </p>
          <PayForm
            total={cart.totals.total}
            busy={checkout.isSending}
            onConfirm={(tenders) => checkout.start(cart.lines, cart.totals.total, tenders)}
          />
        </>
      )}
    </Dialog>
  );
}
