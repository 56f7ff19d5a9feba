import { expect } from "@playwright/test";
import { DEMO_STAFF } from "@pos-mi/contracts/demo-staff";
import { newId } from "../stack/shop";
import { loginPage } from "./pages/login-page";
import { staffPage } from "./pages/staff-page";
import { test } from "./test";

/** A staff code that nobody has. */
const freeCode = () => newId().replaceAll("-", "").slice(-12).toUpperCase();

test.describe("for a manager", () => {
  test.use({ role: "manager" });

  test("a cashier added here logs in with the PIN that was given", async ({ page, browser }) => {
    const staff = staffPage(page);
    const [staffCode, name] = [freeCode(), `Citra ${freeCode()}`];
    await staff.open();
    await staff.add.click();
    await staff.field("Nama").fill(name);
    await staff.field("Kode staf").fill(staffCode.toLowerCase());
    await staff.field("PIN").fill("975310");
    await staff.field("Ulangi PIN").fill("975310");
    await staff.save.click();
    await expect(page.getByText(`${name} ditambahkan`)).toBeVisible();
    await expect(staff.row(name)).toContainText(`Kasir · ${staffCode}`);

    // With no session: this one's belongs to other tests, too.
    const till = await browser.newPage({ storageState: { cookies: [], origins: [] } });
    await till.goto("/login");
    await loginPage(till).logIn({ name, pin: "975310" });
    await expect(till).toHaveURL("/order");
    await till.close();
  });

  test("what is wrong is told at its field, and the first one gets the focus", async ({ page }) => {
    const staff = staffPage(page);
    await staff.open();
    await staff.add.click();
    await staff.save.click();
    await expect(staff.field("Nama")).toBeFocused();
    await expect(staff.field("Nama")).toHaveAccessibleDescription("Isi nama.");
    await staff.field("Nama").fill("Dewi");
    await staff.field("Kode staf").fill(DEMO_STAFF.cashier.staffCode);
    await staff.field("PIN").fill("975310");
    await staff.field("Ulangi PIN").fill("975311");
    await staff.save.click();
    await expect(staff.field("Ulangi PIN")).toHaveAccessibleDescription("Kedua PIN tidak sama.");
    await staff.field("Ulangi PIN").fill("975310");
    await staff.save.click();
    await expect(staff.field("Kode staf")).toHaveAccessibleDescription("Kode ini sudah dipakai orang lain.");
  });

  test("managers and owners are for an owner to change", async ({ page }) => {
    const staff = staffPage(page);
    await staff.open();
    await expect(staff.row(DEMO_STAFF.owner.name)).toContainText("Hanya pemilik");
    await expect(staff.change(DEMO_STAFF.owner.name)).toBeHidden();
    await expect(staff.change(DEMO_STAFF.cashier.name)).toBeVisible();
  });
});

test.describe("for an owner", () => {
  test.use({ role: "owner" });

  test("a name, a role and the right to log in are changed, and seen at the login", async ({
    page,
    shop,
  }) => {
    const staff = staffPage(page);
    const { name } = await shop.hire();
    await staff.open();
    await staff.change(name).click();
    await staff.field("Nama").fill(`${name} Baru`);
    await staff.dialog.getByRole("radio", { name: "Manajer" }).click();
    await staff.dialog.getByRole("radio", { name: "Tidak" }).click();
    await staff.save.click();
    await expect(page.getByText(`${name} Baru diubah`)).toBeVisible();
    await expect(staff.row(name)).toContainText("Manajer");
    await expect(staff.row(name)).toContainText("Nonaktif");
    await page.goto("/login");
    await expect(loginPage(page).tile(DEMO_STAFF.owner.name)).toBeVisible();
    await expect(loginPage(page).tile(name)).toBeHidden();
  });

  test("a new PIN is given twice, and said to be set", async ({ page, shop }) => {
    const staff = staffPage(page);
    const { name } = await shop.hire();
    await staff.open();
    await staff.newPin(name).click();
    await staff.field("PIN").fill("864209");
    await staff.field("Ulangi PIN").fill("864209");
    await staff.save.click();
    await expect(page.getByText(`PIN ${name} diganti`)).toBeVisible();
  });

  test("the last owner stays one", async ({ page }) => {
    const staff = staffPage(page);
    await staff.open();
    await staff.change(DEMO_STAFF.owner.name).click();
    await staff.dialog.getByRole("radio", { name: "Tidak" }).click();
    await staff.save.click();
    await expect(staff.dialog.getByRole("alert")).toContainText("paling sedikit satu pemilik");
  });

  test("a list that can't be loaded says so, and comes when tried again", async ({ page }) => {
    const staff = staffPage(page);
    await page.route("**/api/staff", (route) => route.fulfill({ status: 503 }));
    await staff.open();
    await expect(page.getByText("Daftar staf gagal dimuat")).toBeVisible();
    await page.unrouteAll();
    await page.getByRole("button", { name: "Coba lagi" }).click();
    await expect(staff.row(DEMO_STAFF.owner.name)).toBeVisible();
  });
});
