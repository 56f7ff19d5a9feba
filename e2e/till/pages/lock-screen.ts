import type { Page } from "@playwright/test";
import { LOCK_AFTER_MS } from "@pos-mi/contracts/auth";

/** What stands before a till that was left alone. */
export function lockScreen(page: Page) {
  return {
    screen: page.getByRole("dialog", { name: "Terkunci" }),
    /** Leaves the till alone for so long that it locks; the page's clock must be installed. */
    leaveAlone: () => page.clock.fastForward(LOCK_AFTER_MS + 1000),
  };
}
