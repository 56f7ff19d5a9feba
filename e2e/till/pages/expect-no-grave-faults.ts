import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Faults by which people are kept from using a page. */
const GRAVE = ["serious", "critical"];

/** A product's tile is labelled by all its words with commas between them; the rule reads them run together. */
const NOT_A_FAULT = ["label-content-name-mismatch"];

/** Expects what is on screen to be open to all. */
export async function expectNoGraveFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).disableRules(NOT_A_FAULT).analyze();
  const grave = violations.filter(({ impact }) => impact && GRAVE.includes(impact));
  expect(grave.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
