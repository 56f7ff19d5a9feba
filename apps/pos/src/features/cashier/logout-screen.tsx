"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { logoutCashier } from "./cashier-store";

export function LogoutScreen() {
  const t = useTranslations("login");
  const router = useRouter();

  useEffect(() => {
    logoutCashier();
    router.replace("/login");
  }, [router]);

  return (
    <main className="grid min-h-dvh place-items-center text-ink-muted">
      <p role="status">{t("loggingOut")}</p>
    </main>
  );
}
