import { usePersistent } from "@/state/use-persistent";
import { type Cashier, cashierStore } from "./cashier-store";

export function useCashier(): Cashier | null {
  return usePersistent(cashierStore);
}
