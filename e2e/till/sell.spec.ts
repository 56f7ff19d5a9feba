import { expect, type Page } from "@playwright/test";
import { saleOf } from "../stack/shop";
import { orderPage } from "./pages/order-page";
import { payDialog } from "./pages/pay-dialog";
import { test } from "./test";

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test("two of a product are sold for cash", async ({ page, shop }) => {
      const { id, name } = await shop.stockedProduct({ price: 12_530, stock: 9 });
      const [order, pay] = [orderPage(page), payDialog(page)];
      await order.open();
      await order.add(name);
      if (width < 900) await order.cartBar.click();
      await order
        .line(name)
        .getByRole("button", { name: `Tambah satu ${name}` })
        .click();
      await expect(order.pay).toContainText("Rp25.060");
      await order.pay.click();
      await expect(pay.dialog.getByText("Pembulatan tunai")).toBeVisible();
      await pay.payCash(50_000);
      await expect(pay.changeDue).toContainText("Rp24.900");
      await pay.startNextSale();

      expect(await shop.onHand(id)).toBe(7);
      expect(await shop.salesWith(id)).toMatchObject([
        { total: 25_060, rounding: 40, changeDue: 24_900, cashierName: "Ayu Lestari" },
      ]);
    });
  });

test("by keyboard alone", async ({ page, shop }) => {
  const { id, name } = await shop.stockedProduct({ price: 7_500, stock: 5 });
  const [order, pay] = [orderPage(page), payDialog(page)];
  await order.open();
  await expect(order.products.getByRole("button").first()).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(order.line(name)).toBeVisible();
  await expect(order.search).toHaveValue("");

  // Found again, it alone stands between the search and the cart.
  await page.keyboard.type(name);
  await expect(order.products.getByRole("button")).toHaveCount(1);
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(order.pay).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0] });
  await page.keyboard.press("Enter");
  await expect(pay.cash).toBeFocused();
  await page.keyboard.type("10000", { delay: 60 });
  await page.keyboard.press("Enter");
  await expect(pay.changeDue).toContainText("Rp2.500");
  await expect(async () => {
    await page.keyboard.press("Enter");
    await expect(pay.done).toBeHidden({ timeout: 200 });
  }).toPass();

  expect(await shop.onHand(id)).toBe(4);
});

test("by scanning a barcode", async ({ page, shop }) => {
  const barcode = `899${Date.now()}`;
  const { name } = await shop.stockedProduct({ barcodes: [barcode] });
  const order = orderPage(page);
  await order.open();
  await order.search.fill(name);
  await expect(order.tile(name)).toBeVisible();
  await order.search.fill("");
  await order.search.blur();
  await scan(page, barcode);
  await expect(order.line(name)).toBeVisible();
});

/** A scanner types faster than any hand, and than a driver of browsers. */
const scan = (page: Page, code: string) =>
  page.evaluate(`for (const key of ${JSON.stringify([...code, "Enter"])})
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }))`);

test("in two ways at once: part by QRIS, the rest in cash", async ({ page, shop }) => {
  const { id, name } = await shop.stockedProduct({ price: 30_000 });
  const [order, pay] = [orderPage(page), payDialog(page)];
  await order.open();
  await order.add(name);
  await order.pay.click();
  await pay.tender("QRIS").click();
  for (const key of ["1", "0", "000"])
    await pay.keypad.getByRole("button", { name: key, exact: true }).click();
  await pay.dialog.getByRole("button", { name: "Terima sebagian, lanjut cara lain" }).click();
  await expect(pay.dialog.getByRole("list", { name: "Sudah dibayar" })).toContainText("Rp10.000");
  await pay.tender("Tunai").click();
  await pay.exact.click();
  await pay.confirm.click();
  await expect(pay.done).toBeVisible();
  expect(await shop.salesWith(id)).toMatchObject([
    {
      tenders: [
        { type: "qris", amount: 10_000 },
        { type: "cash", amount: 20_000 },
      ],
      changeDue: 0,
    },
  ]);
});

test("what another till sold last is told in the cart", async ({ page, shop }) => {
  const [last, plenty] = [await shop.stockedProduct({ stock: 1 }), await shop.stockedProduct()];
  const [order, pay] = [orderPage(page), payDialog(page)];
  await order.open();
  await order.add(last.name);
  await order.add(plenty.name);
  await order.pay.click();
  await expect(pay.dialog).toBeVisible();
  await shop.sell(saleOf(last.id));
  await pay.exact.click();
  await pay.confirm.click();

  await expect(pay.dialog).toBeHidden();
  await expect(page.getByText("Stok tidak cukup. Sesuaikan keranjang, lalu bayar lagi.")).toBeVisible();
  await expect(order.line(last.name).getByRole("alert")).toContainText("Stok habis");
  expect(await shop.salesWith(plenty.id)).toEqual([]);

  await order
    .line(last.name)
    .getByRole("button", { name: `Hapus: ${last.name}` })
    .click();
  await order.pay.click();
  await pay.payCash(10_000);
  expect(await shop.salesWith(plenty.id)).toHaveLength(1);
});
