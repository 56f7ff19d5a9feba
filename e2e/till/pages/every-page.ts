import { expect, type Page } from "@playwright/test";
import { type Shop, saleOf } from "../../stack/shop";
import { orderPage } from "./order-page";
import { payDialog } from "./pay-dialog";

/** A page or a dialog of the till, and how to get it on screen with all that it shows. */
export type Sight = { name: string; show(page: Page, shop: Shop): Promise<void> };

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
      await expect(page.getByRole("button", { name: "Ayu Lestari" })).toBeVisible();
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
