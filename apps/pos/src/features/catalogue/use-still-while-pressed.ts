import { useCallback, useEffect, useState } from "react";

/** On a touch screen the click comes a moment after the finger went up; when it slid away, never. */
const clickWithinMs = 300;

/**
 * A list that keeps still from a press until its click. A browser clicks what is under the finger as it
 * goes up: a list that changes before would lose the tap, or give it to another product.
 */
export function useStillWhilePressed<Item>(latest: readonly Item[]) {
  const [isPressed, setIsPressed] = useState(false);
  const [shown, setShown] = useState(latest);
  if (!isPressed && shown !== latest) setShown(latest);

  useEffect(() => {
    if (!isPressed) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = () => setIsPressed(false);
    const listening = new AbortController();
    const on = (type: keyof WindowEventMap, listener: () => void) =>
      // Not while the event is on its way down: the list would change before the tile hears of its click.
      window.addEventListener(type, listener, { signal: listening.signal });
    on("click", end);
    // No click follows these.
    on("pointercancel", end);
    on("contextmenu", end);
    on("pointerdown", () => clearTimeout(timer));
    on("pointerup", () => {
      timer = setTimeout(end, clickWithinMs);
    });
    return () => {
      listening.abort();
      clearTimeout(timer);
    };
  }, [isPressed]);

  const press = useCallback(() => setIsPressed(true), []);

  return { shown, press };
}
