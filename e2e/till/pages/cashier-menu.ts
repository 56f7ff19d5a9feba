import type { Page } from "@playwright/test";

/** The menu of whoever is logged in. */
export function cashierMenu(page: Page) {
  const of = (name: string) => page.getByRole("button", { name: `Menu kasir: ${name}` });
  const link = (name: string) => page.getByRole("dialog").getByRole("link", { name });
  return {
    of,
    switchCashier: link("Ganti kasir"),
    staff: link("Staf"),
    logOut: link("Keluar"),
    open: (name: string) => of(name).click(),
  };
}
