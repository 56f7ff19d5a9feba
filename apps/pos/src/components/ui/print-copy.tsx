import type { ReactNode } from "react";
import { createPortal } from "react-dom";

/** What `window.print()` puts on paper, alone; nothing of it shows on screen. */
export function PrintCopy({ children }: { children: ReactNode }) {
  return createPortal(<div data-print-copy="">{children}</div>, document.body);
}
