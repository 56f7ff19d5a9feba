import { expect, test } from "bun:test";
import { formatSku, skuPrefix } from "./sku";

test.each([
  ["Sembako", "SEM"],
  ["es krim", "ESK"],
  ["Éclair", "ECL"],
  ["3 in 1", "IN"],
  ["食品", "PRD"],
])("the SKUs of %p start with %p", (category, prefix) => {
  expect(skuPrefix(category)).toBe(prefix);
});

test("numbers have four digits until they need more", () => {
  expect(formatSku("SEM", 7)).toBe("SEM-0007");
  expect(formatSku("SEM", 12_345)).toBe("SEM-12345");
});
