"use client";

import { LogOut, UserRoundPen, UsersRound } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { Popover } from "radix-ui";
import { Button } from "@/components/ui/button";
import { Initials } from "@/components/ui/initials";
import { loginPath } from "@/features/session/next-path";
import { useMay } from "@/features/session/use-may";
import { useSession } from "@/features/session/use-session";
import { LocaleSwitch } from "./locale-switch";
import { ThemeSwitch } from "./theme-switch";

export function CashierMenu({ side }: { side: "top" | "right" }) {
  const t = useTranslations("shell");
  const tRoles = useTranslations("roles");
  const cashier = useSession()?.staff;
  const maySeeStaff = useMay("staff.read");
  const pathname = usePathname();
  if (!cashier) return <span className="size-12" />;
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <button
          type="button"
          aria-label={t("cashierMenu", { name: cashier.name })}
          className="flex min-h-12 min-w-12 flex-col items-center justify-center gap-1 rounded-md p-1 transition-colors hover:bg-sunken md:w-18"
        >
          <Initials name={cashier.name} className="size-9 text-sm" />
          <span className="hidden w-full truncate text-center font-semibold text-ink-muted text-xs md:block">
            {cashier.name.split(" ")[0]}
          </span>
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={t("cashierMenu", { name: cashier.name })}
          side={side}
          align="end"
          sideOffset={8}
          collisionPadding={12}
          className="z-50 flex w-72 animate-pop-in flex-col gap-4 rounded-lg border border-line bg-raised p-4 shadow-float"
        >
          <div className="flex items-center gap-3">
            <Initials name={cashier.name} className="size-11" />
            <div className="min-w-0">
              <p className="truncate font-bold text-lg">{cashier.name}</p>
              <p className="text-ink-muted">{tRoles(cashier.role)}</p>
            </div>
          </div>
          <Setting label={t("language")}>
            <LocaleSwitch />
          </Setting>
          <Setting label={t("theme")}>
            <ThemeSwitch />
          </Setting>
          <div className="flex flex-col gap-1 border-line border-t pt-3">
            {maySeeStaff ? (
              <Button asChild variant="ghost" className="h-12 justify-start text-ink">
                <Link href="/staff">
                  <UsersRound aria-hidden className="size-5" />
                  {t("pages.staff")}
                </Link>
              </Button>
            ) : null}
            <Button asChild variant="ghost" className="h-12 justify-start text-ink">
              <Link href={loginPath(pathname)}>
                <UserRoundPen aria-hidden className="size-5" />
                {t("switchCashier")}
              </Link>
            </Button>
            <Button asChild variant="dangerGhost" className="h-12 justify-start">
              <Link href="/logout" prefetch={false}>
                <LogOut aria-hidden className="size-5" />
                {t("logout")}
              </Link>
            </Button>
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Setting({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="flex items-center justify-between gap-3">
      <span aria-hidden className="font-semibold text-sm">
        {label}
      </span>
      {children}
    </div>
  );
}
