import { expect } from "@playwright/test";
import { DEMO_STAFF } from "@pos-mi/contracts/demo-staff";
import { cashierMenu } from "./pages/cashier-menu";
import { staffPage } from "./pages/staff-page";
import { test } from "./test";

test("a cashier reads why there is no adding products", async ({ page }) => {
  await page.goto("/inventory");
  await expect(page.getByText("Menambah produk hanya untuk manajer dan pemilik.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Produk baru" })).toBeHidden();
  await page.goto("/inventory/add");
  await expect(page.getByText("Menambah produk hanya untuk manajer dan pemilik.")).toBeVisible();
  await page.getByRole("link", { name: "Masuk sebagai orang lain" }).click();
  await expect(page).toHaveURL("/login?next=%2Finventory%2Fadd");
});

test("a cashier sees no staff page, and no way to it", async ({ page }) => {
  const menu = cashierMenu(page);
  await page.goto("/staff");
  await expect(page.getByText("Daftar staf hanya untuk manajer dan pemilik.")).toBeVisible();
  await expect(staffPage(page).list).toBeHidden();
  await menu.open(DEMO_STAFF.cashier.name);
  await expect(menu.logOut).toBeVisible();
  await expect(menu.staff).toBeHidden();
});

test.describe("for a manager", () => {
  test.use({ role: "manager" });

  test("the menu leads to the staff", async ({ page }) => {
    const menu = cashierMenu(page);
    await page.goto("/order");
    await menu.open(DEMO_STAFF.manager.name);
    await menu.staff.click();
    await expect(page).toHaveURL("/staff");
    await expect(staffPage(page).row(DEMO_STAFF.cashier.name)).toBeVisible();
  });

  test("what the gateway does not allow is told in words", async ({ page }) => {
    await page.route("**/api/products", async (route) => {
      const isAdding = route.request().method() === "POST";
      const body = { type: "about:blank", title: "No", status: 403, code: "forbidden", requestId: "r" };
      if (isAdding) await route.fulfill({ status: 403, contentType: "application/problem+json", json: body });
      else await route.continue();
    });
    await page.goto("/inventory/add");
    await page.getByRole("textbox", { name: "Nama produk" }).fill("Kopi");
    await page.getByRole("textbox", { name: "Harga jual" }).fill("1000");
    await page.getByRole("textbox", { name: "Stok awal" }).fill("1");
    await page.getByRole("button", { name: "Simpan", exact: true }).click();
    await expect(page.getByText("Anda tidak berhak melakukan ini.")).toBeVisible();
  });
});
