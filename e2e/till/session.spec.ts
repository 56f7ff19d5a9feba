import { expect } from "@playwright/test";
import { DEMO_STAFF } from "@pos-mi/contracts/demo-staff";
import { cashierMenu } from "./pages/cashier-menu";
import { loginPage } from "./pages/login-page";
import { orderPage } from "./pages/order-page";
import { payDialog } from "./pages/pay-dialog";
import { test } from "./test";

const { cashier, manager } = DEMO_STAFF;

test.describe("with a session of its own", () => {
  test.use({ role: null });

  test("another cashier is two taps and a PIN away, on the same page", async ({ page }) => {
    const [login, menu] = [loginPage(page), cashierMenu(page)];
    await page.goto("/sales");
    await login.logIn(cashier);
    await menu.open(cashier.name);
    await menu.switchCashier.click();
    await expect(login.tiles.getByRole("button").first()).toContainText(cashier.name);
    await login.logIn(manager);
    await expect(page).toHaveURL("/sales");
    await expect(menu.of(manager.name)).toBeVisible();
  });

  test("whoever only looked at the names stays who they are", async ({ page }) => {
    const menu = cashierMenu(page);
    await page.goto("/login");
    await loginPage(page).logIn(cashier);
    await menu.open(cashier.name);
    await menu.switchCashier.click();
    await page.getByRole("link", { name: `Tetap sebagai ${cashier.name}` }).click();
    await expect(page).toHaveURL("/order");
    await expect(menu.of(cashier.name)).toBeVisible();
  });

  test("logging out ends the session, and no page opens any more", async ({ page }) => {
    const [login, menu] = [loginPage(page), cashierMenu(page)];
    await page.goto("/login");
    await login.logIn(cashier);
    await menu.open(cashier.name);
    await menu.logOut.click();
    await expect(page).toHaveURL("/login");
    await expect(login.heading).toBeVisible();
    expect((await page.request.get("/api/auth/me")).status()).toBe(401);
    await page.goto("/sales");
    await expect(page).toHaveURL("/login?next=%2Fsales");
  });

  test("a logout that the gateway has not heard of is none, and can be tried again", async ({ page }) => {
    await page.goto("/login");
    await loginPage(page).logIn(cashier);
    await expect(page).toHaveURL("/order");
    await page.route("**/api/auth/logout", (route) => route.abort("connectionrefused"));
    await page.goto("/logout");
    await expect(page.getByText("Anda belum keluar")).toBeVisible();
    await page.unrouteAll();
    await page.getByRole("button", { name: "Coba lagi" }).click();
    await expect(page).toHaveURL("/login");
  });

  test("a session that ends in the middle of selling loses neither the cart nor the sale", async ({
    page,
    shop,
  }) => {
    const [hired, product] = await Promise.all([shop.hire(), shop.stockedProduct({ stock: 5 })]);
    const [login, order, pay] = [loginPage(page), orderPage(page), payDialog(page)];
    await page.goto("/login");
    await login.logIn(hired);
    await order.add(product.name);
    await order.pay.click();
    await pay.exact.click();
    await shop.setPin(hired.id, "135791");
    await pay.confirm.click();

    await expect(page).toHaveURL("/login?next=%2Forder");
    expect(await shop.salesWith(product.id)).toEqual([]);
    await login.logIn({ name: hired.name, pin: "135791" });
    await expect(pay.done).toBeVisible();
    await pay.startNextSale();
    await expect(page.getByText("Keranjang kosong")).toBeVisible();
    expect(await shop.salesWith(product.id)).toHaveLength(1);
  });

  test("a session that ends while the page looks on leads to login, with the cart kept", async ({
    page,
    shop,
  }) => {
    const [hired, product] = await Promise.all([shop.hire(), shop.stockedProduct()]);
    const [login, order] = [loginPage(page), orderPage(page)];
    await page.goto("/login");
    await login.logIn(hired);
    await order.add(product.name);
    await shop.setPin(hired.id, "135791");
    await expect(page).toHaveURL("/login?next=%2Forder");
    await login.logIn(cashier);
    await expect(order.line(product.name)).toBeVisible();
  });
});

test("a gateway that is away is no logout: the till goes on showing who is there", async ({ page, shop }) => {
  const { name } = await shop.stockedProduct();
  const [order, menu] = [orderPage(page), cashierMenu(page)];
  await order.open();
  await order.add(name);
  await page.route("**/api/**", (route) => route.abort("connectionrefused"));
  await page.reload();
  await expect(page.getByRole("alert").filter({ hasText: "Server toko tidak terjangkau" })).toBeVisible();
  await expect(menu.of(cashier.name)).toBeVisible();
  await expect(order.line(name)).toBeVisible();
  await page.unrouteAll();
  await expect(page.getByText("Server toko tidak terjangkau")).toBeHidden();
  await expect(page).toHaveURL("/order");
});
