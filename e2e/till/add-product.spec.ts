import { expect, type Page } from "@playwright/test";
import { newId } from "../stack/shop";
import { goTo } from "./pages/navigation";
import { orderPage } from "./pages/order-page";
import { payDialog } from "./pages/pay-dialog";
import { stockPage } from "./pages/stock-page";
import { test } from "./test";

test.use({ role: "manager" });

const field = (page: Page, name: string) =>
  page.getByRole("textbox", { name }).or(page.getByRole("combobox", { name }));
const save = (page: Page) => page.getByRole("button", { name: "Simpan", exact: true });

test("a product added with its opening stock can be sold at once", async ({ page }) => {
  const name = `Kopi Gayo ${newId()}`;
  await page.goto("/inventory");
  await page.getByRole("link", { name: "Produk baru" }).click();
  await field(page, "Nama produk").fill(name);
  await field(page, "Harga jual").fill("45000");
  await expect(field(page, "Harga jual")).toHaveValue("Rp45.000");
  await field(page, "Stok awal").fill("12");
  await field(page, "Kategori").fill("Kopi & Teh");
  await save(page).click();

  await expect(page).toHaveURL("/inventory");
  const stock = stockPage(page);
  await stock.find(name);
  await expect(stock.quantity(name)).toHaveText("12");
  await expect(stock.row(name)).toContainText("Rp45.000");

  const [order, pay] = [orderPage(page), payDialog(page)];
  await goTo(page, "Kasir");
  await order.add(name);
  await order.pay.click();
  await pay.payCash(50_000);
  await expect(pay.changeDue).toContainText("Rp5.000");
  await pay.startNextSale();
  await goTo(page, "Stok");
  await stock.find(name);
  await expect(stock.quantity(name)).toHaveText("11");
});

test("what is missing is told at its field, and the first one gets the focus", async ({ page }) => {
  await page.goto("/inventory/add");
  await save(page).click();
  await expect(field(page, "Nama produk")).toHaveAccessibleDescription("Isi nama produk.");
  await expect(field(page, "Harga jual")).toHaveAccessibleDescription("Isi harga jual.");
  await expect(field(page, "Stok awal")).toHaveAccessibleDescription("Isi stok awal; 0 bila belum ada.");
  await expect(field(page, "Nama produk")).toBeFocused();
  await field(page, "Nama produk").fill("Teh");
  await expect(field(page, "Nama produk")).not.toHaveAttribute("aria-invalid");
});

test("what the server refuses is told at its field, with all that was typed still there", async ({
  page,
  shop,
}) => {
  const taken = await shop.addProduct({ barcodes: [`899${Date.now()}`] });
  await page.goto("/inventory/add");
  await field(page, "Nama produk").fill("Teh Botol");
  await field(page, "Harga jual").fill("4000");
  await field(page, "Stok awal").fill("1");
  await field(page, "SKU").fill("two words");
  await save(page).click();
  await expect(field(page, "SKU")).toHaveAccessibleDescription("Hanya huruf, angka, dan . _ / -");
  await field(page, "SKU").fill(taken.sku);
  await save(page).click();
  await expect(field(page, "SKU")).toHaveAccessibleDescription("SKU ini sudah dipakai produk lain.");
  await field(page, "SKU").fill("");
  await field(page, "Barcode").fill(`${taken.barcodes[0]}`);
  await save(page).click();
  await expect(field(page, "Barcode")).toHaveAccessibleDescription("Barcode ini sudah dipakai produk lain.");
  await expect(field(page, "Nama produk")).toHaveValue("Teh Botol");
});
