import { ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { Money } from "@/components/ui/money";
import type { Cart } from "./use-cart";

/** On a phone: what is in the cart, always in reach of the thumb. */
export function CartBar({ cart, onOpen }: { cart: Cart; onOpen: () => void }) {
  const t = useTranslations("cart");
  const units = cart.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  if (units === 0) return null;
  return (
    <div className="px-3 pt-2 pb-2">
      <button
        type="button"
        onClick={onOpen}
        className="flex h-16 w-full animate-pop-in items-center justify-between gap-3 rounded-lg bg-brand px-5 font-bold text-lg text-on-brand shadow-lift active:scale-[0.99]"
      >
        <span className="flex items-center gap-3">
          <span className="grid h-8 min-w-8 place-items-center rounded-full bg-on-brand px-2 text-base text-brand tabular-nums">
            {units}
          </span>
          {t("open")}
        </span>
        <span className="flex items-center gap-2">
          <Money amount={cart.totals.total} />
          <ChevronUp aria-hidden className="size-5" />
        </span>
      </button>
    </div>
  );
}
