import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef } from "react";
import { toast } from "sonner";
import { noBurst, scannedCode, withKey } from "@/features/catalogue/scanner-timing";

/** The shortest retail barcode, EAN-8; no hand types an amount that long that fast. */
const shortestBarcode = 8;

/** Keeps a barcode that is scanned while paying from being taken for an amount of money. */
export function useScanGuard(digits: string, restore: (digits: string) => void) {
  const t = useTranslations("checkout");
  const burst = useRef(noBurst);
  const before = useRef(digits);

  return (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      const code = scannedCode(burst.current, event.timeStamp, shortestBarcode);
      burst.current = noBurst;
      if (code === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      restore(before.current);
      toast(t("scanWhilePaying"));
    } else if (event.key.length === 1) {
      burst.current = withKey(burst.current, event.key, event.timeStamp);
      if (burst.current.keys.length === 1) before.current = digits;
    }
  };
}
