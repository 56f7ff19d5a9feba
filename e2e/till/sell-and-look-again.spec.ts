import { expect } from "@playwright/test";
import { DEMO_STAFF } from "@pos-mi/contracts/demo-staff";
import { loginPage } from "./pages/login-page";
import { goTo } from "./pages/navigation";
import { orderPage } from "./pages/order-page";
import { payDialog } from "./pages/pay-dialog";
import { stockPage } from "./pages/stock-page";
import { test } from "./test";

test.use({ role: null });

test("log in, sell three products, see the stock fall, the sale listed, and its receipt again", async ({
  page,
}) => {
  const [order, pay, stock] = [orderPage(page), payDialog(page), stockPage(page)];
  const rice = { name: "Beras Pandan Wangi 5 kg", before: "38", after: "37" };
  const noodles = { name: "Indomie Goreng 85 g", before: "200", after: "195" };
  const fried = { name: "Mie Sedaap Goreng 90 g", before: "180", after: "178" };

  await page.goto("/");
  await loginPage(page).logIn(DEMO_STAFF.manager);
  await expect(page).toHaveURL("/order");
  await goTo(page, "Stok");
  for (const { name, before } of [rice, noodles, fried]) {
    await stock.find(name);
    await expect(stock.quantity(name)).toHaveText(before);
  }

  await goTo(page, "Kasir");
  await order.add(rice.name);
  await order.add(noodles.name);
  await order.quantity(noodles.name).fill("5");
  await order.quantity(noodles.name).press("Enter");
  await order.add(fried.name);
  await order
    .line(fried.name)
    .getByRole("button", { name: `Tambah satu ${fried.name}` })
    .click();
  await expect(order.pay).toHaveText("BayarRp109.000");
  await order.pay.click();
  await pay.payCash(150_000);

  await expect(pay.changeDue).toHaveText("KembalianRp41.000");
  const number = await pay.done
    .getByText(/^T01-\d{6}$/)
    .first()
    .textContent();
  await expect(pay.receipt).toContainText("Toko Sumber Rejeki");
  const figures = await pay.receipt.textContent();
  await pay.startNextSale();
  await expect(page.getByText("Keranjang kosong")).toBeVisible();

  await goTo(page, "Stok");
  for (const { name, after } of [rice, noodles, fried]) {
    await stock.find(name);
    await expect(stock.quantity(name)).toHaveText(after);
  }

  await goTo(page, "Transaksi");
  const sale = page.getByRole("link").filter({ hasText: `${number}` });
  await expect(sale).toContainText(`${rice.name}, ${noodles.name}, ${fried.name}`);
  await expect(sale).toContainText("Budi Santoso");
  await expect(sale).toContainText("Rp109.000");
  await sale.click();

  await expect(page).toHaveURL(/\/sales\/receipt\?saleId=[0-9a-f-]{36}$/);
  const receipt = page.getByRole("article", { name: `Struk ${number}` });
  for (const figure of [
    "1 × Rp84.500",
    "5 × Rp3.500",
    "Rp17.500",
    "2 × Rp3.500",
    "Rp7.000",
    "Rp150.000",
    "Rp41.000",
  ])
    await expect(receipt).toContainText(figure);
  expect(withoutMark(await receipt.textContent())).toBe(withoutMark(figures));
});

/** A receipt's words without the mark of a reprint. */
const withoutMark = (text: string | null) => text?.replace("SALINAN", "");
