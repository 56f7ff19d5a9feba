"use client";

import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { usePersistent } from "@/state/use-persistent";
import { lastSessionStore } from "./last-session-store";
import { lockStore } from "./lock-store";
import { LoginPanel } from "./login-panel";
import { nextPath } from "./next-path";
import { useLoginPage } from "./use-login-page";

export function LoginScreen() {
  const t = useTranslations("login");
  const router = useRouter();
  const next = nextPath(useSearchParams().get("next"));
  const needsOwner = useLoginPage().data?.needsOwner ?? false;
  const isLocked = usePersistent(lockStore);
  const onDuty = usePersistent(lastSessionStore)?.staff.name;

  useEffect(() => {
    if (needsOwner) router.replace("/setup");
  }, [needsOwner, router]);

  return (
    <div className="flex w-full max-w-md flex-col gap-6">
      <div>
        <h1 className="text-balance font-extrabold text-3xl tracking-tight">{t("title")}</h1>
        <p className="mt-2 text-ink-muted text-lg">{t("subtitle")}</p>
      </div>
      {needsOwner ? null : <LoginPanel firstAsked={null} onLoggedIn={() => router.replace(next)} />}
      {onDuty && !isLocked ? (
        <Button asChild variant="ghost" size="lg">
          <Link href={next}>
            <ArrowLeft aria-hidden className="size-5" />
            {t("stay", { name: onDuty })}
          </Link>
        </Button>
      ) : null}
    </div>
  );
}
