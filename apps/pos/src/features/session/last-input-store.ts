import { z } from "zod";
import { createPersistentStore } from "@/state/persistent-store";

const writeEveryMs = 1000;

/** When somebody last touched this till, in any tab, in milliseconds since 1970; 0 is never. */
export const lastInputStore = createPersistentStore<number>("pos-mi.last-input", z.number(), 0);

/** Notes that somebody is there. Pointers tell so many times a second: that often it is not written. */
export function noteInput(): void {
  const now = Date.now();
  const last = lastInputStore.get();
  if (now < last || now - last >= writeEveryMs) lastInputStore.set(now);
}
