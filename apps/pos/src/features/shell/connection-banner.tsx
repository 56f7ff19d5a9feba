"use client";

import { useQueryClient } from "@tanstack/react-query";
import { WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { probeGateway } from "./gateway-fetch";
import { useConnection } from "./use-connection";

const probeEveryMs = 3000;

export function ConnectionBanner() {
  const t = useTranslations("shell");
  const online = useConnection();
  const queryClient = useQueryClient();

  useEffect(() => {
    if (online) return;
    const timer = setInterval(probeGateway, probeEveryMs);
    return () => {
      clearInterval(timer);
      void queryClient.invalidateQueries();
    };
  }, [online, queryClient]);

  if (online) return null;
  return (
    <div
      role="alert"
      className="flex items-center justify-center gap-2 bg-danger-soft px-4 py-2 text-center font-semibold text-danger-ink text-sm print:hidden"
    >
      <WifiOff aria-hidden className="size-4.5 shrink-0" />
      {t("offlineBanner")}
    </div>
  );
}
