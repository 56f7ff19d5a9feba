import { useSyncExternalStore } from "react";
import type { PersistentStore } from "./persistent-store";

export function usePersistent<Value>(store: PersistentStore<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get, () => store.initial);
}
