import { expect } from "@playwright/test";
import { EVERY_PAGE } from "./pages/every-page";
import { expectNoGraveFaults } from "./pages/expect-no-grave-faults";
import { test } from "./test";

for (const [theme, width] of [
  ["light", 1440],
  ["dark", 390],
] as const)
  test.describe(`in the ${theme} theme at ${width} px`, () => {
    test.use({ theme, viewport: { width, height: 900 } });

    for (const { name, role = "cashier", show } of EVERY_PAGE)
      test.describe(`to the ${role}`, () => {
        test.use({ role });

        test(`${name} is open, and not wider than the screen`, async ({ page, shop }) => {
          await show(page, shop);
          await expectNoGraveFaults(page);
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
        });
      });
  });
