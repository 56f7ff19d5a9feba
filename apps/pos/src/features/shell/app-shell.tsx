import { LOCK_AFTER_MS } from "@pos-mi/contracts/auth";
import type { ReactNode } from "react";
import { IdleLock } from "@/features/session/idle-lock";
import { RequireSession } from "@/features/session/require-session";
import { SessionKeeper } from "@/features/session/session-keeper";
import { CashierMenu } from "./cashier-menu";
import { ConnectionBanner } from "./connection-banner";
import { ConnectionDot } from "./connection-dot";
import { LogoMark } from "./logo";
import { Navigation } from "./navigation";
import { SkipLink } from "./skip-link";

export function AppShell({ children }: { children: ReactNode }) {
  return (
    <div className="flex h-dvh flex-col bg-paper md:flex-row">
      <SkipLink />
      <SessionKeeper />
      <IdleLock afterMs={LOCK_AFTER_MS} />
      <aside className="hidden w-22 shrink-0 flex-col items-center justify-between border-line border-r bg-surface py-4 md:flex print:hidden">
        <div className="flex flex-col items-center gap-6">
          <LogoMark />
          <Navigation className="flex flex-col gap-1" />
        </div>
        <div className="flex flex-col items-center gap-3">
          <ConnectionDot />
          <CashierMenu side="right" />
        </div>
      </aside>
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <ConnectionBanner />
        <main id="main" tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto outline-none">
          <RequireSession>{children}</RequireSession>
        </main>
      </div>
      <div className="flex items-stretch border-line border-t bg-surface px-2 pb-[env(safe-area-inset-bottom)] md:hidden print:hidden">
        <Navigation className="flex flex-1" />
        <div className="flex items-center pl-1">
          <CashierMenu side="top" />
        </div>
      </div>
    </div>
  );
}
