import { ShoppingBasket, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { CartLineRow } from "./cart-line-row";
import { fixIssue } from "./fix-issue";
import type { Cart } from "./use-cart";
import { useCartActions } from "./use-cart-actions";

type CartPanelProps = { cart: Cart; onPay: () => void; hideTitle?: boolean };

export function CartPanel({ cart, onPay, hideTitle = false }: CartPanelProps) {
  const t = useTranslations("cart");
  const { lines, totals, issues, stock } = cart;
  const { setQuantity, clear } = useCartActions();
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);

  if (lines.length === 0)
    return (
      <EmptyState
        className="h-full"
        icon={<ShoppingBasket />}
        title={t("emptyTitle")}
        description={t("emptyHint")}
      />
    );

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex items-center justify-between gap-2 px-5 pt-3">
        <p className="flex items-baseline gap-2">
          {hideTitle ? null : <span className="font-bold text-lg">{t("title")}</span>}
          <span className="text-ink-muted text-sm tabular-nums">{t("units", { count: units })}</span>
        </p>
        <Button variant="ghost" className="-mr-2 px-3 text-sm" onClick={clear}>
          <Trash2 aria-hidden className="size-4.5" />
          {t("clear")}
        </Button>
      </div>
      <ul aria-label={t("title")} className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5">
        {lines.map((line, index) => (
          <CartLineRow
            key={line.productId}
            line={line}
            total={totals.lines[index]?.total ?? 0}
            most={stock ? (stock.get(line.productId) ?? 0) : Number.POSITIVE_INFINITY}
            issue={issues.get(line.productId)}
            onQuantity={(quantity) => setQuantity(line, quantity)}
          />
        ))}
      </ul>
      <div className="flex flex-col gap-3 border-line border-t bg-surface px-5 pt-4 pb-5">
        <dl className="grid grid-cols-[1fr_auto] items-baseline gap-y-1">
          <dt className="text-ink-muted">{t("subtotal")}</dt>
          <dd className="text-right text-ink-muted">
            <Money amount={totals.subtotal} />
          </dd>
          <dt className="font-bold text-lg">{t("total")}</dt>
          <dd className="text-right">
            <Money amount={totals.total} className="font-extrabold text-2xl tracking-tight" />
          </dd>
        </dl>
        {issues.size > 0 ? (
          <Button
            size="xl"
            wide
            variant="secondary"
            className="border-warning-ink text-warning-ink"
            onClick={() => {
              for (const [productId, issue] of issues) fixIssue(productId, issue);
            }}
          >
            {t("fixAll", { count: issues.size })}
          </Button>
        ) : (
          <Button size="xl" wide onClick={onPay} className="justify-between">
            <span>{t("pay")}</span>
            <Money amount={totals.total} />
          </Button>
        )}
      </div>
    </div>
  );
}
