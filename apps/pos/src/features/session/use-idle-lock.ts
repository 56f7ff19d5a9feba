import { useEffect, useEffectEvent } from "react";
import { checkoutStore } from "@/features/checkout/checkout-store";
import { quietLeft } from "./idle-clock";
import { lastInputStore, noteInput } from "./last-input-store";

const inputs = ["pointerdown", "pointermove", "keydown", "touchstart", "wheel"] as const;
const askAgainMs = 1000;

type IdleLock = { isOn: boolean; afterMs: number; lock: () => void };

/** Calls `lock` when nobody has touched this till, in any tab, for so long; never while a payment is under way. */
export function useIdleLock({ isOn, afterMs, lock }: IdleLock): void {
  const lockNow = useEffectEvent(lock);

  useEffect(() => {
    if (!isOn) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const left = () => quietLeft(lastInputStore.get(), Date.now(), afterMs);
    const isDue = () => left() === 0 && checkoutStore.get() === null;

    function check() {
      clearTimeout(timer);
      if (isDue()) lockNow();
      else timer = setTimeout(check, left() || askAgainMs);
    }

    function onInput() {
      // After a sleep the first touch comes before the timer: it must not open what should be locked.
      if (isDue()) lockNow();
      else noteInput();
    }

    if (lastInputStore.get() === 0) noteInput();
    check();
    for (const input of inputs) document.addEventListener(input, onInput, { capture: true, passive: true });
    document.addEventListener("visibilitychange", check);
    return () => {
      clearTimeout(timer);
      for (const input of inputs) document.removeEventListener(input, onInput, { capture: true });
      document.removeEventListener("visibilitychange", check);
    };
  }, [isOn, afterMs]);
}
