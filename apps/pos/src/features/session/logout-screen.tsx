"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { LoadFailed } from "@/components/ui/load-failed";
import { leaveSession } from "./leave-session";
import { sessionChange } from "./session-change";

export function LogoutScreen() {
  const t = useTranslations("login");
  const router = useRouter();
  const queryClient = useQueryClient();
  const { mutate, isError, isPending } = useMutation({
    scope: sessionChange,
    mutationFn: () => leaveSession(queryClient),
    onSuccess: () => router.replace("/login"),
  });

  useEffect(() => mutate(), [mutate]);

  return (
    <main className="grid min-h-dvh place-items-center text-ink-muted">
      {isError ? (
        <LoadFailed title={t("logoutFailed")} busy={isPending} onRetry={() => mutate()} />
      ) : (
        <p role="status">{t("loggingOut")}</p>
      )}
    </main>
  );
}
