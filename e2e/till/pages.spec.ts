import { expect } from "@playwright/test";
import { newId, saleOf } from "../stack/shop";
import { test } from "./test";

test("an unknown receipt says so, and leads back to the sales", async ({ page }) => {
  for (const query of [`?saleId=${newId()}`, "?saleId=nonsense", ""]) {
    await page.goto(`/sales/receipt${query}`);
    await expect(page.getByText("Struk tidak ditemukan")).toBeVisible();
  }
  await page.getByRole("main").getByRole("link", { name: "Kembali ke transaksi" }).last().click();
  await expect(page).toHaveURL("/sales");
});

test("an unknown address says so, and leads back to the till", async ({ page }) => {
  await page.goto("/nope");
  await expect(page.getByText("Halaman tidak ada")).toBeVisible();
  await page.getByRole("link", { name: "Ke halaman kasir" }).click();
  await expect(page).toHaveURL("/order");
});

test("with the gateway away the pages say so, and fill when it is back", async ({ page }) => {
  await page.route("**/api/**", (route) => route.abort("connectionrefused"));
  await page.goto("/order");
  await expect(page.getByText("Produk gagal dimuat")).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "Server toko tidak terjangkau" })).toBeVisible();
  await page.unrouteAll();
  await expect(page.getByRole("list", { name: "Produk" }).getByRole("button").first()).toBeVisible();
  await expect(page.getByText("Server toko tidak terjangkau")).toBeHidden();
});

test.describe("for a manager", () => {
  test.use({ role: "manager" });

  test("English is one switch away, on every page, and stays", async ({ page, shop }) => {
    const { id } = await shop.sell(saleOf((await shop.stockedProduct()).id));
    await page.goto("/order");
    await page.getByRole("button", { name: /^Menu kasir/ }).click();
    await page.getByRole("radiogroup", { name: "Bahasa" }).getByRole("radio", { name: "EN" }).click();
    await expect(page.getByRole("searchbox", { name: "Search products" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    for (const [path, heading] of [
      ["/inventory", "Product stock"],
      ["/inventory/add", "New product"],
      ["/sales", "Sales"],
      ["/staff", "Staff"],
      [`/sales/receipt?saleId=${id}`, "Receipt"],
    ]) {
      await page.goto(`${path}`);
      await expect(page.getByRole("heading", { level: 1, name: `${heading}` })).toBeVisible();
    }
  });
});

test("the dark theme is chosen once, and stays", async ({ page }) => {
  await page.goto("/order");
  const ink = () => page.evaluate("getComputedStyle(document.body).color");
  const dark = await ink();
  await page.getByRole("button", { name: /^Menu kasir/ }).click();
  await page.getByRole("radiogroup", { name: "Tampilan" }).getByRole("radio", { name: "Gelap" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await ink()).not.toBe(dark);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
