"use client";

import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { useConnection } from "./use-connection";

export function ConnectionDot() {
  const t = useTranslations("shell");
  const online = useConnection();
  return (
    <span role="status" className="inline-flex items-center gap-1.5 font-semibold text-ink-muted text-xs">
      <span
        aria-hidden
        className={classNames("size-2 rounded-full", online ? "bg-success-ink" : "bg-danger animate-pulse")}
      />
      {online ? t("online") : t("offline")}
    </span>
  );
}
