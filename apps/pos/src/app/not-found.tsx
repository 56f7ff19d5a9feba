import { SearchX } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export default async function NotFound() {
  const t = await getTranslations("errors");
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState
        icon={<SearchX />}
        title={t("notFoundTitle")}
        description={t("notFoundHint")}
        action={
          <Button asChild>
            <Link href="/order">{t("backToOrder")}</Link>
          </Button>
        }
      />
    </main>
  );
}
