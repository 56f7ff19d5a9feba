import { expect, type Page } from "@playwright/test";
import { type Shop, saleOf } from "../../stack/shop";

/** A page or a dialog of the till, and how to get it on screen with all that it shows. */
export type Sight = { name: string; show(page: Page, shop: Shop): Promise<void> };

const productsShown = (page: Page) =>
  expect(page.getByRole("button", { name: /^(Tambah|Add) Beras Pandan Wangi/ })).toBeVisible();

/** Puts a product into the cart, and opens the dialog in which it is paid. */
async function showPaying(page: Page) {
  await page.goto("/order");
  await page.getByRole("button", { name: /^(Tambah|Add) Beras Pandan Wangi/ }).click();
  const cartBar = page.getByRole("button", { name: /Lihat keranjang|View cart/ });
  if (await cartBar.isVisible()) await cartBar.click();
  await page.getByRole("button", { name: /^(Bayar|Pay)/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
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
      await productsShown(page);
    },
  },
  { name: "paying", show: showPaying },
  {
    name: "the sale made",
    show: async (page) => {
      await showPaying(page);
      await page.getByRole("button", { name: /^(Uang pas|Exact)/ }).click();
      await page.getByRole("button", { name: /^(Selesaikan transaksi|Complete sale)/ }).click();
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
      await page.getByRole("button", { name: /^(Simpan|Save)$/ }).click();
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
