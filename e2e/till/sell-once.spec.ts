import { expect, type Page, type Route } from "@playwright/test";
import type { Shop } from "../stack/shop";
import { orderPage } from "./pages/order-page";
import { payDialog } from "./pages/pay-dialog";
import { test } from "./test";

/** Puts one of a new product into the cart, and the cash on the counter. */
async function readyToPay(page: Page, shop: Shop) {
  const product = await shop.stockedProduct({ stock: 5 });
  const [order, pay] = [orderPage(page), payDialog(page)];
  await order.open();
  await order.add(product.name);
  await order.pay.click();
  await pay.exact.click();
  return { product, order, pay };
}

/** Does something else with the requests that sell. */
const onSelling = (page: Page, handle: (route: Route) => unknown) =>
  page.route("**/api/sales", (route) =>
    route.request().method() === "POST" ? handle(route) : route.continue(),
  );

/** Expects the till to have come through with exactly one sale. */
async function expectOneSale(shop: Shop, productId: string) {
  expect(await shop.salesWith(productId)).toHaveLength(1);
  expect(await shop.onHand(productId)).toBe(4);
}

test("a double click on the button that pays makes one sale", async ({ page, shop }) => {
  const { product, pay } = await readyToPay(page, shop);
  await pay.confirm.dblclick();
  await expect(pay.done).toBeVisible();
  await page.waitForTimeout(500);
  await expect(pay.done).toBeVisible();
  await expectOneSale(shop, product.id);
});

test("a reload in the middle of paying makes one sale", async ({ page, shop }) => {
  const { product, pay } = await readyToPay(page, shop);
  let isMade = false;
  const arrived = Promise.withResolvers<void>();
  await onSelling(page, async (route) => {
    if (isMade) return route.continue();
    isMade = true;
    await route.fetch();
    // The sale is made, and its answer never reaches the page.
    arrived.resolve();
  });
  await pay.confirm.click();
  await arrived.promise;
  await page.reload();

  await expect(pay.done).toBeVisible();
  await pay.startNextSale();
  await expect(page.getByText("Keranjang kosong")).toBeVisible();
  await expectOneSale(shop, product.id);
});

test("with the gateway away nothing is lost, and the sale sent again is made once", async ({
  page,
  shop,
}) => {
  const { product, pay } = await readyToPay(page, shop);
  await page.route("**/api/**", (route) => route.abort("connectionrefused"));
  await pay.confirm.click();
  await expect(page.getByText("Server belum menjawab")).toBeVisible();
  expect(await shop.salesWith(product.id)).toEqual([]);
  // All else stays away: a till that finds the gateway back sends the sale again by itself.
  await onSelling(page, (route) => route.continue());
  await pay.resend.click();
  await expect(pay.done).toBeVisible();
  await expectOneSale(shop, product.id);
});

test("answers that get lost on their way make one sale", async ({ page, shop }) => {
  const { product, pay } = await readyToPay(page, shop);
  let lost = 0;
  await onSelling(page, async (route) => {
    if (lost === 2) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort("connectionreset");
  });
  await pay.confirm.click();
  await expect(pay.done).toBeVisible();
  expect(lost).toBe(2);
  await expectOneSale(shop, product.id);
});

test("a sale given up without an answer is not made beside the next one", async ({ page, shop }) => {
  const { product, order, pay } = await readyToPay(page, shop);
  await onSelling(page, (route) => route.abort("connectionrefused"));
  await pay.confirm.click();
  await page.getByRole("button", { name: "Periksa lalu kembali ke keranjang" }).click();
  await expect(pay.dialog).toBeHidden();
  await page.unrouteAll();
  await order.pay.click();
  await pay.payCash(10_000);
  await expectOneSale(shop, product.id);
});
