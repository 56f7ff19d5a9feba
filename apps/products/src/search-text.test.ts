import { expect, test } from "bun:test";
import { searchPatterns, searchText } from "./search-text";

const text = searchText({ name: "Kopi Café 3 in 1 (20 g)", sku: "KOP-0007", barcodes: ["8991002101234"] });

const finds = (search: string) => searchPatterns(search).every((pattern) => pattern.test(text));

test.each(["kopi", "KOPI 20", "cafe", "CAFÉ", "kop-0007", "2101234", "20 kopi", "(20", "  kopi  "])(
  "%p is found",
  (search) => {
    expect(finds(search)).toBe(true);
  },
);

test.each(["teh", "kopi teh", "k.pi", ".*", "kopi|teh", "^kopi", "[k]opi", "\\w"])("%p is not", (search) => {
  expect(finds(search)).toBe(false);
});
