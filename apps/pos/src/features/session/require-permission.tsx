"use client";

import type { Permission } from "@pos-mi/contracts/permissions";
import { ShieldAlert } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { loginPath } from "./next-path";
import { useMay } from "./use-may";

type RequirePermissionProps = { permission: Permission; title: string; reason: string; children: ReactNode };

/** A page for those who may do something; the others read why not, and somebody else can log in for it. */
export function RequirePermission({ permission, title, reason, children }: RequirePermissionProps) {
  const t = useTranslations("session");
  const pathname = usePathname();
  const may = useMay(permission);
  if (may === undefined) return <Skeleton className="m-6 h-72" />;
  if (may) return children;
  return (
    <>
      <h1 className="sr-only">{title}</h1>
      <EmptyState
        className="min-h-full"
        icon={<ShieldAlert />}
        title={t("notAllowed")}
        description={reason}
        action={
          <>
            <Button asChild size="lg">
              <Link href={loginPath(pathname)}>{t("otherLogsIn")}</Link>
            </Button>
            <Button asChild size="lg" variant="secondary">
              <Link href="/order">{t("backToTill")}</Link>
            </Button>
          </>
        }
      />
    </>
  );
}
