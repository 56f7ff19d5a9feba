import { expect, type Page } from "@playwright/test";
import { DEMO_STAFF } from "@pos-mi/contracts/demo-staff";
import type { Shop } from "../stack/shop";
import { cashierMenu } from "./pages/cashier-menu";
import { lockScreen } from "./pages/lock-screen";
import { loginPage } from "./pages/login-page";
import { orderPage } from "./pages/order-page";
import { payDialog } from "./pages/pay-dialog";
import { test } from "./test";

const { cashier, manager } = DEMO_STAFF;

test.use({ role: null });

/** Logs the cashier in, and puts a new product into the cart. */
async function startSelling(page: Page, shop: Shop) {
  const product = await shop.stockedProduct();
  await page.clock.install();
  await page.goto("/login");
  await loginPage(page).logIn(cashier);
  const order = orderPage(page);
  await order.add(product.name);
  await expect(order.line(product.name)).toBeVisible();
  return { product, order, lock: lockScreen(page), login: loginPage(page), menu: cashierMenu(page) };
}

test("left alone it locks, ends the session, and keeps the cart for the same cashier", async ({
  page,
  shop,
}) => {
  const { product, order, lock, login } = await startSelling(page, shop);
  await lock.leaveAlone();
  await expect(lock.screen).toContainText(cashier.name);
  await expect.poll(async () => (await page.request.get("/api/auth/me")).status()).toBe(401);
  await login.enter(cashier.pin);
  await expect(lock.screen).toBeHidden();
  await expect(order.line(product.name)).toBeVisible();
  await expect(page).toHaveURL("/order");
});

test("a reload does not open it, and the cart is there after the PIN", async ({ page, shop }) => {
  const { product, order, lock, login } = await startSelling(page, shop);
  await lock.leaveAlone();
  await expect(lock.screen).toBeVisible();
  await page.reload();
  await expect(lock.screen).toContainText(cashier.name);
  await page.keyboard.type(cashier.pin);
  await expect(lock.screen).toBeHidden();
  await expect(order.line(product.name)).toBeVisible();
  await expect(login.heading).toBeHidden();
});

test("somebody else opens it in two taps and a PIN", async ({ page, shop }) => {
  const { product, order, lock, login, menu } = await startSelling(page, shop);
  await lock.leaveAlone();
  await login.somebodyElse.click();
  await login.logIn(manager);
  await expect(lock.screen).toBeHidden();
  await expect(menu.of(manager.name)).toBeVisible();
  await expect(order.line(product.name)).toBeVisible();
});

test("with the gateway away it locks all the same, and the session ends once that is back", async ({
  page,
  shop,
}) => {
  const { product, order, lock, login } = await startSelling(page, shop);
  await page.route("**/api/**", (route) => route.abort("connectionrefused"));
  await lock.leaveAlone();
  await expect(lock.screen).toContainText(cashier.name);
  await login.enter(cashier.pin);
  await expect(login.problem).toContainText("Server toko tidak menjawab");
  expect((await page.request.get("/api/auth/me")).status()).toBe(200);
  await page.unrouteAll();
  await expect.poll(async () => (await page.request.get("/api/auth/me")).status()).toBe(401);
  await login.enter(cashier.pin);
  await expect(lock.screen).toBeHidden();
  await expect(order.line(product.name)).toBeVisible();
});

test("a touch starts the time anew", async ({ page, shop }) => {
  const { lock, order } = await startSelling(page, shop);
  await page.clock.fastForward("04:50");
  await order.search.click();
  await page.clock.fastForward("04:50");
  await expect(lock.screen).toBeHidden();
  await page.clock.fastForward("00:11");
  await expect(lock.screen).toBeVisible();
});

test("it locks with a dialog open, which is there again after the PIN", async ({ page, shop }) => {
  const { lock, order, login } = await startSelling(page, shop);
  const pay = payDialog(page);
  await order.pay.click();
  await expect(pay.dialog).toBeVisible();
  await lock.leaveAlone();
  await expect(lock.screen).toContainText(cashier.name);
  await page.keyboard.type(cashier.pin);
  await expect(lock.screen).toBeHidden();
  await expect(login.heading).toBeHidden();
  await pay.exact.click();
  await pay.confirm.click();
  await expect(pay.done).toBeVisible();
});

test("all tabs of a till lock and open together", async ({ page, shop, context }) => {
  const { lock, login } = await startSelling(page, shop);
  const other = await context.newPage();
  await other.goto("/sales");
  await expect(cashierMenu(other).of(cashier.name)).toBeVisible();
  await lock.leaveAlone();
  await expect(lockScreen(other).screen).toBeVisible();
  await page.bringToFront();
  await login.enter(cashier.pin);
  await expect(lock.screen).toBeHidden();
  await expect(lockScreen(other).screen).toBeHidden();
  await expect(other).toHaveURL("/sales");
  await expect(page).toHaveURL("/order");
});

test("it does not lock while a payment is being sent, and does afterwards", async ({ page, shop }) => {
  const { lock, order } = await startSelling(page, shop);
  const pay = payDialog(page);
  const answer = Promise.withResolvers<void>();
  await page.route("**/api/sales", async (route) => {
    if (route.request().method() === "POST") await answer.promise;
    await route.continue();
  });
  await order.pay.click();
  await pay.exact.click();
  await pay.confirm.click();
  await lock.leaveAlone();
  await page.waitForTimeout(300);
  await expect(lock.screen).toBeHidden();
  answer.resolve();
  await expect(pay.done.or(lock.screen).first()).toBeVisible();
  await page.clock.fastForward(2000);
  await expect(lock.screen).toBeVisible();
});
