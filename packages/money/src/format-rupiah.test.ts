import { expect, test } from "bun:test";
import { formatRupiah } from "./format-rupiah";

test.each([
  [0, "Rp0"],
  [500, "Rp500"],
  [12_500, "Rp12.500"],
  [1_000_000_000_000, "Rp1.000.000.000.000"],
  [-50, "-Rp50"],
])("%i is %s", (amount, written) => {
  expect(formatRupiah(amount)).toBe(written);
});
