import { expect } from "@playwright/test";
import { startTill } from "../stack/start-till";
import { cashierMenu } from "./pages/cashier-menu";
import { expectNoGraveFaults } from "./pages/expect-no-grave-faults";
import { loginPage } from "./pages/login-page";
import { test } from "./test";

test.use({ role: null });

test("a shop without staff makes its owner first, and then never again", async ({ page, context }) => {
  test.slow();
  const shop = await startTill("new");
  try {
    const { hostname } = new URL(shop.till);
    await context.addCookies([{ name: "locale", value: "id", domain: hostname, path: "/" }]);
    await page.goto(shop.till);
    await expect(page).toHaveURL(`${shop.till}/setup`);
    const field = (name: string) => page.getByLabel(name, { exact: true });
    const submit = page.getByRole("button", { name: "Buat akun dan masuk" });
    await submit.click();
    await expect(field("Token dari konsol")).toBeFocused();
    await expectNoGraveFaults(page);

    await field("Token dari konsol").fill("not-the-one");
    await field("Nama").fill("Siti Rahayu");
    await field("Kode staf").fill("siti");
    await field("PIN").fill("975310");
    await field("Ulangi PIN").fill("975310");
    await submit.click();
    await expect(field("Token dari konsol")).toHaveAccessibleDescription("Token ini salah.");
    await field("Token dari konsol").fill(` ${shop.setupToken} `);
    await submit.click();
    await expect(page).toHaveURL(`${shop.till}/order`);
    await expect(cashierMenu(page).of("Siti Rahayu")).toBeVisible();

    expect((await page.goto(`${shop.till}/setup`))?.status()).toBe(404);
    await page.goto(`${shop.till}/login`);
    await expect(loginPage(page).tile("Siti Rahayu")).toContainText("Pemilik");
  } finally {
    await shop.stop();
  }
});
