import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { EVERY_PAGE } from "./pages/every-page";
import { test } from "./test";

/** Faults by which people are kept from using a page. */
const GRAVE = ["serious", "critical"];

/** A product's tile is labelled by all its words with commas between them; the rule reads them run together. */
const NOT_A_FAULT = ["label-content-name-mismatch"];

for (const [theme, width] of [
  ["light", 1440],
  ["dark", 390],
] as const)
  test.describe(`in the ${theme} theme at ${width} px`, () => {
    test.use({ theme, viewport: { width, height: 900 } });

    for (const { name, show } of EVERY_PAGE)
      test(`${name} is open to all, and not wider than the screen`, async ({ page, shop }) => {
        await show(page, shop);
        const { violations } = await new AxeBuilder({ page }).disableRules(NOT_A_FAULT).analyze();
        const grave = violations.filter(({ impact }) => impact && GRAVE.includes(impact));
        expect(grave.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      });
  });
