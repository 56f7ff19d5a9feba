import { expect } from "@playwright/test";
import { test } from "./test";

test.describe("with nobody logged in", () => {
  test.use({ cashier: null });

  for (const path of ["/order", "/inventory", "/inventory/add", "/sales"])
    test(`${path} asks who it is first, and comes back`, async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveURL(`/login?next=${encodeURIComponent(path)}`);
      await page.getByRole("button", { name: "Citra Dewi" }).click();
      await expect(page).toHaveURL(path);
    });

  test("a name that is not in the list can be typed, and is offered the next time", async ({ page }) => {
    await page.goto("/login");
    await page.getByRole("button", { name: "Masuk" }).click();
    const name = page.getByRole("textbox", { name: "Nama lain" });
    await expect(name).toHaveAccessibleDescription("Isi nama dulu.");
    await name.fill("Dewi Anggraini");
    await name.press("Enter");
    await expect(page).toHaveURL("/order");
    await page.goto("/login");
    await expect(page.getByRole("button", { name: "Dewi Anggraini" })).toBeVisible();
  });
});

test("logging out leads to login, and no page opens any more", async ({ page }) => {
  await page.goto("/order");
  await page.getByRole("button", { name: "Menu kasir: Ayu Lestari" }).click();
  await page.getByRole("link", { name: "Keluar" }).click();
  await expect(page).toHaveURL("/login");
  await expect(page.getByRole("heading", { name: "Siapa yang bertugas?" })).toBeVisible();
  await page.goto("/sales");
  await expect(page).toHaveURL(/^http:\/\/[^/]+\/login\?next=/);
});

test("the address /logout logs out", async ({ page }) => {
  await page.goto("/logout");
  await expect(page).toHaveURL("/login");
  expect(await page.evaluate("localStorage.getItem('pos-mi.cashier')")).toBe("null");
});
