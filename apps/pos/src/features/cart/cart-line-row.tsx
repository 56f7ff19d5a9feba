import { formatRupiah } from "@pos-mi/money/format-rupiah";
import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Money } from "@/components/ui/money";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import type { CartIssue } from "./cart-issues";
import { CartLineIssue } from "./cart-line-issue";
import type { CartLine } from "./reduce-cart";

type CartLineRowProps = {
  line: CartLine;
  total: number;
  most: number;
  issue: CartIssue | undefined;
  onQuantity: (quantity: number) => void;
};

export function CartLineRow({ line, total, most, issue, onQuantity }: CartLineRowProps) {
  const t = useTranslations("cart");
  return (
    <li className="flex animate-fade-in flex-col gap-2 border-line border-b py-3 last:border-b-0">
      <div className="flex items-start justify-between gap-3">
        <p className="line-clamp-2 font-semibold leading-5">{line.name}</p>
        <Money amount={total} className="font-bold" />
      </div>
      <div className="flex items-center justify-between gap-3">
        <p className="text-ink-muted text-sm">{t("each", { price: formatRupiah(line.price) })}</p>
        <QuantityStepper
          value={line.quantity}
          most={most}
          label={t("quantityOf", { name: line.name })}
          decreaseLabel={
            line.quantity === 1 ? t("remove", { name: line.name }) : t("fewer", { name: line.name })
          }
          increaseLabel={t("more", { name: line.name })}
          lastIcon={<Trash2 aria-hidden className="size-4.5" />}
          onChange={onQuantity}
        />
      </div>
      {issue ? <CartLineIssue productId={line.productId} issue={issue} name={line.name} /> : null}
    </li>
  );
}
