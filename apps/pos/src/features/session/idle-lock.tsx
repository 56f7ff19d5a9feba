"use client";

import { usePersistent } from "@/state/use-persistent";
import { LockScreen } from "./lock-screen";
import { lockStore } from "./lock-store";
import { useIdleLock } from "./use-idle-lock";
import { useSession } from "./use-session";

/** Locks a till that was left alone, with whatever it shows staying below. */
export function IdleLock({ afterMs }: { afterMs: number }) {
  const isLocked = usePersistent(lockStore);
  const isLoggedIn = Boolean(useSession());
  useIdleLock({ isOn: isLoggedIn && !isLocked, afterMs, lock: () => lockStore.set(true) });
  return isLocked ? <LockScreen /> : null;
}
