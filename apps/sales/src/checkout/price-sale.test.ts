import { expect, test } from "bun:test";
import type { Product } from "@pos-mi/contracts/products";
import type { NewSale } from "@pos-mi/contracts/sales";
import { priceSale } from "./price-sale";

const at = "2026-01-05T03:14:15.000Z";
const rice: Product = {
  id: "01932c07-9a2b-7c4e-8f10-2b7d6a1c9e55",
  sku: "BRS-0001",
  name: "Beras 5 kg",
  category: "Sembako",
  barcodes: [],
  price: 68_050,
  createdAt: at,
  updatedAt: at,
};
const catalogue = new Map([[rice.id, rice]]);
const twoBags: NewSale = {
  lines: [{ productId: rice.id, quantity: 2 }],
  tenders: [{ type: "cash", amount: 150_000 }],
};

test("lines carry what the product was called and cost when it was sold", () => {
  expect(priceSale(twoBags, catalogue)).toEqual({
    lines: [
      {
        productId: rice.id,
        sku: "BRS-0001",
        name: "Beras 5 kg",
        quantity: 2,
        unitPrice: 68_050,
        subtotal: 136_100,
        discount: 0,
        total: 136_100,
      },
    ],
    subtotal: 136_100,
    discount: 0,
    total: 136_100,
    rounding: 0,
    changeDue: 13_900,
  });
});

test("a product that is not in the catalogue is refused, and its line named", () => {
  expect(() => priceSale(twoBags, new Map())).toThrow(
    expect.objectContaining({
      code: "unknown_product",
      refusal: expect.objectContaining({
        errors: [expect.objectContaining({ field: "lines.0.productId" })],
      }),
    }),
  );
});

test("another total than the customer was told is refused, with the total now", () => {
  expect(() => priceSale({ ...twoBags, expectedTotal: 136_000 }, catalogue)).toThrow(
    expect.objectContaining({ code: "price_changed", refusal: expect.objectContaining({ total: 136_100 }) }),
  );
});

test("a rule of money is refused by its code and field", () => {
  expect(() => priceSale({ ...twoBags, tenders: [{ type: "qris", amount: 136_101 }] }, catalogue)).toThrow(
    expect.objectContaining({ code: "tender_exceeds_due" }),
  );
});
