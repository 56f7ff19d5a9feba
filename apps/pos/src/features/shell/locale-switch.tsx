"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { Segmented } from "@/components/ui/segmented";
import { setLocale } from "@/i18n/set-locale";

export function LocaleSwitch({ className = "" }: { className?: string }) {
  const t = useTranslations("shell");
  const locale = useLocale();
  const router = useRouter();
  const [, startTransition] = useTransition();

  return (
    <Segmented
      label={t("language")}
      value={locale}
      className={className}
      options={[
        { value: "id", label: "ID" },
        { value: "en", label: "EN" },
      ]}
      onValueChange={(next) => {
        setLocale(next);
        startTransition(() => router.refresh());
      }}
    />
  );
}
