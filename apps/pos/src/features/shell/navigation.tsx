"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { destinations } from "./destinations";

export function Navigation({ className }: { className?: string }) {
  const t = useTranslations("shell");
  const pathname = usePathname();
  return (
    <nav aria-label={t("mainNavigation")} className={className}>
      {destinations.map(({ href, key, icon: Icon }) => {
        const current = pathname === href || pathname.startsWith(`${href}/`);
        return (
          <Link
            key={href}
            href={href}
            aria-current={current ? "page" : undefined}
            className={classNames(
              "group flex min-h-14 min-w-18 flex-1 flex-col items-center justify-center gap-1 rounded-md font-semibold text-xs transition-colors md:min-h-16 md:flex-none",
              current ? "text-brand" : "text-ink-muted hover:text-ink",
            )}
          >
            <span
              className={classNames(
                "grid h-8 w-14 place-items-center rounded-full transition-colors",
                current ? "bg-brand-soft" : "group-hover:bg-sunken",
              )}
            >
              <Icon aria-hidden className="size-5.5" strokeWidth={current ? 2.4 : 2} />
            </span>
            {t(`pages.${key}`)}
          </Link>
        );
      })}
    </nav>
  );
}
