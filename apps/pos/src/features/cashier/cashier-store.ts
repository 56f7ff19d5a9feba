import { z } from "zod";
import { createPersistentStore } from "@/state/persistent-store";

const Cashier = z.object({ name: z.string().min(1) });
export type Cashier = z.infer<typeof Cashier>;

export const cashierStore = createPersistentStore<Cashier | null>("pos-mi.cashier", Cashier.nullable(), null);

export const knownCashiersStore = createPersistentStore<string[]>(
  "pos-mi.known-cashiers",
  z.array(z.string().min(1)),
  ["Ayu Lestari", "Budi Santoso", "Citra Dewi"],
);

const mostNamesShown = 8;

export function setCashier(name: string): void {
  const trimmed = name.trim().replace(/\s+/g, " ");
  if (trimmed === "") return;
  const known = knownCashiersStore.get();
  const isKnown = known.some((other) => other.toLowerCase() === trimmed.toLowerCase());
  if (!isKnown) knownCashiersStore.set([trimmed, ...known].slice(0, mostNamesShown));
  cashierStore.set({ name: trimmed });
}

export function logoutCashier(): void {
  cashierStore.set(null);
}
