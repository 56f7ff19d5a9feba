import { expect, test } from "bun:test";
import { Egg, Package, Wheat } from "lucide-react";
import { categoryHue, goodsIcon } from "./goods-look";

test("the name says more than the category", () => {
  expect(goodsIcon({ name: "Telur Ayam 1 kg", category: "Sembako" })).toBe(Egg);
  expect(goodsIcon({ name: "Merek X 1 kg", category: "Sembako" })).toBe(Wheat);
  expect(goodsIcon({ name: "Merek X", category: "Lain-lain" })).toBe(Package);
});

test("products of a category share a hue, also of one that no word is known of", () => {
  expect(categoryHue("Lain-lain")).toBe(categoryHue("lain-lain"));
  expect(categoryHue("Sembako")).not.toBe(categoryHue("Minuman"));
});
