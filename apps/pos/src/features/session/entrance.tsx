import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Logo } from "@/features/shell/logo";
import { Preferences } from "@/features/shell/preferences";

/** The frame of the pages before the till: logging in, and making the first owner. */
export function Entrance({ children }: { children: ReactNode }) {
  const t = useTranslations("login");
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <aside className="relative hidden flex-col justify-between overflow-hidden bg-banner p-12 text-on-banner lg:flex">
        <Logo />
        <div className="relative z-10 max-w-md">
          <p className="text-balance font-bold text-display tracking-tight">{t("promise")}</p>
          <p className="mt-4 text-on-banner-muted text-lg">{t("promiseDetail")}</p>
        </div>
        <Weave />
      </aside>
      <main className="flex flex-col px-5 py-5 sm:px-10">
        <div className="flex items-center justify-between gap-4">
          <Logo className="max-sm:[&_span]:hidden lg:invisible" />
          <Preferences />
        </div>
        <div className="flex flex-1 items-center justify-center py-8">{children}</div>
      </main>
    </div>
  );
}

/** A kawung-like batik pattern, faint behind the words. */
function Weave() {
  return (
    <svg aria-hidden="true" className="absolute inset-0 size-full text-banner-line opacity-[0.13]">
      <defs>
        <pattern id="kawung" width="88" height="88" patternUnits="userSpaceOnUse">
          <g fill="none" stroke="currentColor" strokeWidth="2">
            <path d="M44 44C20 40 4 20 0 0c20 4 40 20 44 44Zm0 0c24-4 40-24 44-44-20 4-40 20-44 44Zm0 0C20 48 4 68 0 88c20-4 40-20 44-44Zm0 0c24 4 40 24 44 44-20-4-40-20-44-44Z" />
            <circle cx="44" cy="44" r="4" />
            <circle cx="0" cy="44" r="3" />
            <circle cx="88" cy="44" r="3" />
            <circle cx="44" cy="0" r="3" />
            <circle cx="44" cy="88" r="3" />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#kawung)" />
    </svg>
  );
}
