import { expect } from "@playwright/test";
import { DEMO_STAFF } from "@pos-mi/contracts/demo-staff";
import { newId } from "../stack/shop";
import { cashierMenu } from "./pages/cashier-menu";
import { loginPage } from "./pages/login-page";
import { test } from "./test";

const { cashier, manager } = DEMO_STAFF;

test.use({ role: null });

for (const path of ["/order", "/inventory", "/sales", `/sales/receipt?saleId=${newId()}`])
  test(`${path.split("?")[0]} asks who it is first, and comes back`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveURL(`/login?next=${encodeURIComponent(path)}`);
    await loginPage(page).logIn(cashier);
    await expect(page).toHaveURL(path);
    await expect(cashierMenu(page).of(cashier.name)).toBeVisible();
  });

test("another origin is no page to come back to", async ({ page }) => {
  await page.goto(`/login?next=${encodeURIComponent("https://evil.example")}`);
  await loginPage(page).logIn(cashier);
  await expect(page).toHaveURL("/order");
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a name and six keys are all there is to tap", async ({ page }) => {
    const login = loginPage(page);
    await page.goto("/login");
    await login.tile(cashier.name).tap();
    for (const digit of cashier.pin) await login.pad.getByRole("button", { name: digit, exact: true }).tap();
    await expect(page).toHaveURL("/order");
  });
});

test("by keyboard alone, and Escape leads back to the names", async ({ page }) => {
  const login = loginPage(page);
  await page.goto("/login");
  await expect(login.tile(manager.name)).toBeVisible();
  await login.tile(manager.name).focus();
  await page.keyboard.press("Enter");
  await expect(login.dots(0)).toBeVisible();
  await page.keyboard.press("Escape");
  await login.tile(cashier.name).focus();
  await page.keyboard.press("Enter");
  await expect(login.dots(0)).toBeVisible();
  await page.keyboard.type("39");
  await page.keyboard.press("Backspace");
  await expect(login.dots(1)).toBeVisible();
  await page.keyboard.type(cashier.pin.slice(1));
  await expect(cashierMenu(page).of(cashier.name)).toBeVisible();
});

test("a wrong PIN says so and is gone; the right one opens the till", async ({ page, shop }) => {
  const hired = await shop.hire();
  const login = loginPage(page);
  await page.goto("/login");
  await login.tile(hired.name).click();
  await login.enter("000000");
  await expect(login.problem).toHaveText("PIN salah. Coba lagi.");
  await expect(login.dots(0)).toBeVisible();
  await login.enter(hired.pin);
  await expect(page).toHaveURL("/order");
});

test("after five wrong PINs it says for how long there is none to try, and a new PIN opens it", async ({
  page,
  shop,
}) => {
  const hired = await shop.hire();
  const login = loginPage(page);
  await page.goto("/login");
  await login.tile(hired.name).click();
  for (let attempt = 0; attempt < 5; attempt++) {
    await login.enter("000000");
    await expect(login.problem).toHaveText("PIN salah. Coba lagi.");
  }
  await login.enter(hired.pin);
  await expect(login.problem).toContainText("Coba lagi dalam 15 menit");
  await shop.setPin(hired.id, "135791");
  await login.enter("135791");
  await expect(page).toHaveURL("/order");
});

test("with the gateway away it says what to do, and keeps no digits", async ({ page }) => {
  const login = loginPage(page);
  await page.goto("/login");
  await login.tile(cashier.name).click();
  await page.route("**/api/auth/login", (route) => route.abort("connectionrefused"));
  await login.enter(cashier.pin);
  await expect(login.problem).toContainText("Server toko tidak menjawab");
  await expect(login.dots(0)).toBeVisible();
  await page.unrouteAll();
  await login.enter(cashier.pin);
  await expect(page).toHaveURL("/order");
});

test("names that can't be loaded come by themselves when the gateway is back", async ({ page }) => {
  await page.route("**/api/**", (route) => route.abort("connectionrefused"));
  await page.goto("/login");
  await expect(page.getByText("Daftar staf gagal dimuat")).toBeVisible();
  await page.unrouteAll();
  await expect(loginPage(page).tile(cashier.name)).toBeVisible();
});

test("the cookie is out of every script's reach, and the token is kept nowhere else", async ({ page }) => {
  await page.goto("/login");
  const answered = page.waitForResponse("**/api/auth/login");
  await Promise.all([loginPage(page).logIn(cashier), answered]);
  await expect(page).toHaveURL("/order");
  const cookies = await page.context().cookies();
  const session = cookies.find(({ name }) => name === "pos-mi-session");
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Strict" });
  expect(await page.evaluate("JSON.stringify(localStorage) + document.cookie")).not.toContain(session?.value);
});

test("in the demo shop everybody is told the PINs", async ({ page }) => {
  const login = loginPage(page);
  await page.route("**/api/auth/login", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), demoPins: [cashier] } });
  });
  await page.goto("/login");
  await expect(login.tile(cashier.name)).toContainText(`PIN contoh: ${cashier.pin}`);
  await expect(login.tile(manager.name)).not.toContainText("PIN");
  await login.tile(cashier.name).click();
  await expect(page.getByText(`PIN contoh: ${cashier.pin}`)).toBeVisible();
});
