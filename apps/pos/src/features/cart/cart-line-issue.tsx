import { formatRupiah } from "@pos-mi/money/format-rupiah";
import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { CartIssue } from "./cart-issues";
import { fixIssue } from "./fix-issue";

type CartLineIssueProps = { productId: string; name: string; issue: CartIssue };

export function CartLineIssue({ productId, name, issue }: CartLineIssueProps) {
  const t = useTranslations("cart.issues");

  function text(): { problem: string; fix: string } {
    if (issue.type === "gone") return { problem: t("gone"), fix: t("removeIt") };
    if (issue.type === "repriced")
      return { problem: t("repriced", { price: formatRupiah(issue.price) }), fix: t("usePrice") };
    if (issue.available === 0) return { problem: t("soldOut"), fix: t("removeIt") };
    return {
      problem: t("short", { count: issue.available }),
      fix: t("makeIt", { count: issue.available }),
    };
  }

  const { problem, fix } = text();
  return (
    <div
      role="alert"
      className="flex items-center justify-between gap-2 rounded-md bg-warning-soft py-1 pr-1 pl-3 font-semibold text-sm text-warning-ink"
    >
      <span className="flex min-w-0 items-center gap-2">
        <TriangleAlert aria-hidden className="size-4 shrink-0" />
        {problem}
      </span>
      <Button
        variant="secondary"
        className="px-3 text-sm"
        aria-label={`${fix}: ${name}`}
        onClick={() => fixIssue(productId, issue)}
      >
        {fix}
      </Button>
    </div>
  );
}
