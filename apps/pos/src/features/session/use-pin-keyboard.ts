import { useEffect, useEffectEvent } from "react";
import { type PinKey, pinKeyOf } from "./pin-digits";

/** The keyboard's digits and Backspace press the pad's keys, wherever the focus is; Escape goes back. */
export function usePinKeyboard({ onPress, onBack }: { onPress: (key: PinKey) => void; onBack: () => void }) {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const key = pinKeyOf(event.key);
    if (key) onPress(key);
    else if (event.key === "Escape") onBack();
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => handle(event);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
