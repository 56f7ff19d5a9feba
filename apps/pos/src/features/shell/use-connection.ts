import { useSyncExternalStore } from "react";
import { isReachable, subscribeToReachable } from "./connection-store";

export function useConnection(): boolean {
  return useSyncExternalStore(subscribeToReachable, isReachable, () => true);
}
