import { expect, type Page } from "@playwright/test";

const PATHS = { Kasir: "/order", Stok: "/inventory", Transaksi: "/sales" };

/** Goes to a page by the main navigation. */
export async function goTo(page: Page, name: keyof typeof PATHS): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name }).click();
  await expect(page).toHaveURL(PATHS[name]);
}
