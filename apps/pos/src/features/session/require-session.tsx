"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { type ReactNode, Suspense, useEffect } from "react";
import { usePersistent } from "@/state/use-persistent";
import { lockStore } from "./lock-store";
import { loginPath } from "./next-path";
import { useSession } from "./use-session";

/** Whoever is not logged in is sent to /login, and comes back here afterwards. */
export function RequireSession({ children }: { children: ReactNode }) {
  const isLocked = usePersistent(lockStore);
  const mustLogIn = useSession() === null && !isLocked;
  return mustLogIn ? (
    <Suspense>
      <ToLogin />
    </Suspense>
  ) : (
    children
  );
}

function ToLogin() {
  const router = useRouter();
  const pathname = usePathname();
  const query = useSearchParams().toString();

  useEffect(() => {
    router.replace(loginPath(query ? `${pathname}?${query}` : pathname));
  }, [pathname, query, router]);

  return null;
}
