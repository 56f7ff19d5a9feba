import { Plus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useMay } from "@/features/session/use-may";

/** Leads to where a product is added; whoever may not add one reads why. */
export function AddProductLink({ label }: { label: string }) {
  const t = useTranslations("inventory");
  const mayAdd = useMay("product.create");
  if (mayAdd === undefined) return null;
  if (!mayAdd) return <p className="text-ink-muted text-sm">{t("addNotAllowed")}</p>;
  return (
    <Button asChild size="lg">
      <Link href="/inventory/add">
        <Plus aria-hidden className="size-5" />
        {label}
      </Link>
    </Button>
  );
}
