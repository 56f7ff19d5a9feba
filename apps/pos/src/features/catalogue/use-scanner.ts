import { useEffect, useEffectEvent } from "react";
import { noBurst, scannedCode, withKey } from "./scanner-timing";

/** Shops give their own goods codes as short as this. */
const shortestCode = 4;

function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Listens to the scanner wherever no field has the focus and no dialog is open. */
export function useScanner(onScan: (code: string) => void): void {
  const scanned = useEffectEvent(onScan);

  useEffect(() => {
    let burst = noBurst;
    function onKeyDown(event: KeyboardEvent) {
      const elsewhere = takesText(event.target) || document.querySelector("[role=dialog],[role=alertdialog]");
      if (elsewhere || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Enter") {
        const code = scannedCode(burst, event.timeStamp, shortestCode);
        burst = noBurst;
        if (code === undefined) return;
        // Otherwise Enter would also press the button that has the focus.
        event.preventDefault();
        scanned(code);
      } else if (event.key.length === 1) {
        burst = withKey(burst, event.key, event.timeStamp);
      }
    }
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);
}
