import type { Page } from "@playwright/test";

/** The page of what is on hand, as the table that wider screens show. */
export function stockPage(page: Page) {
  const search = page.getByRole("searchbox", { name: "Cari produk" });
  const row = (name: string) => page.getByRole("row").filter({ hasText: name });

  return {
    row,
    open: () => page.goto("/inventory"),
    find: (name: string) => search.fill(name),
    /** How many units of a product it shows. */
    quantity: (name: string) => row(name).getByRole("cell").nth(3),
  };
}
