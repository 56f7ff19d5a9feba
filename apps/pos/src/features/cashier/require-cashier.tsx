"use client";

import { usePathname, useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { useHydrated } from "@/state/use-hydrated";
import { useCashier } from "./use-cashier";

/** Anyone but a cashier is sent to /login, and comes back here afterwards. */
export function RequireCashier({ children }: { children: ReactNode }) {
  const hydrated = useHydrated();
  const cashier = useCashier();
  const router = useRouter();
  const pathname = usePathname();
  const mustLogIn = hydrated && cashier === null;

  useEffect(() => {
    if (mustLogIn) router.replace(`/login?next=${encodeURIComponent(pathname)}`);
  }, [mustLogIn, pathname, router]);

  return mustLogIn ? null : children;
}
