"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export default function PageFailed({ reset }: { reset: () => void }) {
  const t = useTranslations("errors");
  return (
    <main role="alert" className="grid min-h-dvh place-items-center">
      <EmptyState
        icon={<CircleAlert />}
        title={t("failedTitle")}
        description={t("failedHint")}
        action={<Button onClick={reset}>{t("tryAgain")}</Button>}
      />
    </main>
  );
}
