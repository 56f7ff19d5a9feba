import { expect, type Page } from "@playwright/test";
import { DEMO_STAFF } from "@pos-mi/contracts/demo-staff";
import type { Role } from "@pos-mi/contracts/permissions";
import { type Shop, saleOf } from "../../stack/shop";
import { lockScreen } from "./lock-screen";
import { loginPage } from "./login-page";
import { orderPage } from "./order-page";
import { payDialog } from "./pay-dialog";
import { staffPage } from "./staff-page";

/** A page or a dialog of the till, and how to get it on screen with all that it shows. */
export type Sight = {
  name: string;
  /** Who it is shown to: a cashier when left out. */
  role?: Role;
  show(page: Page, shop: Shop): Promise<void>;
};

/** Puts a new product into the cart, and opens the dialog in which it is paid. */
async function showPaying(page: Page, shop: Shop) {
  const { name } = await shop.stockedProduct();
  const order = orderPage(page);
  await order.open();
  await order.add(name);
  if (await order.cartBar.isVisible()) await order.cartBar.click();
  await order.pay.click();
  await expect(payDialog(page).dialog).toBeVisible();
}

/** All that the till shows. */
export const EVERY_PAGE: Sight[] = [
  {
    name: "login",
    show: async (page) => {
      await page.goto("/login");
      await expect(loginPage(page).tile(DEMO_STAFF.cashier.name)).toBeVisible();
    },
  },
  {
    name: "a wrong PIN",
    show: async (page, shop) => {
      const login = loginPage(page);
      const { name } = await shop.hire();
      await page.goto("/login");
      await login.tile(name).click();
      await login.enter("000000");
      await expect(login.problem).toBeVisible();
    },
  },
  {
    name: "a locked till",
    show: async (page) => {
      await page.addInitScript("localStorage.setItem('pos-mi.locked', 'true')");
      // The session that it would end is one for many tests.
      await page.route("**/api/auth/logout", (route) => route.fulfill({ status: 204 }));
      await page.goto("/order");
      await expect(lockScreen(page).screen).toContainText(DEMO_STAFF.cashier.name);
    },
  },
  {
    name: "what is not allowed",
    show: async (page) => {
      await page.goto("/staff");
      await expect(page.getByText("Halaman ini bukan untuk Anda")).toBeVisible();
    },
  },
  {
    name: "the staff",
    role: "owner",
    show: async (page) => {
      const staff = staffPage(page);
      await staff.open();
      await expect(staff.row(DEMO_STAFF.manager.name)).toBeVisible();
    },
  },
  {
    name: "new staff with faults",
    role: "owner",
    show: async (page) => {
      const staff = staffPage(page);
      await staff.open();
      await staff.add.click();
      await staff.save.click();
      await expect(page.locator("[aria-invalid]")).toHaveCount(3);
    },
  },
  {
    name: "order",
    show: async (page) => {
      await page.goto("/order");
      await expect(orderPage(page).tile("Beras Pandan Wangi 5 kg")).toBeVisible();
    },
  },
  { name: "paying", show: showPaying },
  {
    name: "the sale made",
    show: async (page, shop) => {
      await showPaying(page, shop);
      await payDialog(page).payCash(20_000);
      await expect(page.getByText("Toko Sumber Rejeki").first()).toBeAttached();
    },
  },
  {
    name: "inventory",
    show: async (page) => {
      await page.goto("/inventory");
      await expect(page.getByText("Beras Pandan Wangi 5 kg")).toBeVisible();
    },
  },
  {
    name: "a new product with faults",
    role: "manager",
    show: async (page) => {
      await page.goto("/inventory/add");
      await page.getByRole("button", { name: "Simpan", exact: true }).click();
      await expect(page.locator("[aria-invalid]")).toHaveCount(3);
    },
  },
  {
    name: "sales",
    show: async (page, shop) => {
      const { receiptNumber } = await shop.sell(saleOf((await shop.stockedProduct()).id));
      await page.goto("/sales");
      await expect(page.getByText(receiptNumber)).toBeVisible();
    },
  },
  {
    name: "a receipt",
    show: async (page, shop) => {
      const { id } = await shop.sell(saleOf((await shop.stockedProduct()).id));
      await page.goto(`/sales/receipt?saleId=${id}`);
      await expect(page.getByText("SALINAN").first()).toBeVisible();
    },
  },
];
