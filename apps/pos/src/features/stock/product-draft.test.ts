import { expect, test } from "bun:test";
import { emptyDraft, missingIn, newProductOf, refusedIn, typeInto } from "./product-draft";

test("price and quantity keep digits alone", () => {
  expect(typeInto(emptyDraft, "price", "Rp12.500").price).toBe("12500");
  expect(typeInto(emptyDraft, "quantity", "24 pcs").quantity).toBe("24");
});

test("an opening stock of none is a stock", () => {
  const draft = { ...emptyDraft, name: "Teh", price: "5000", quantity: "0" };
  expect(missingIn(draft)).toEqual({});
});

test("name, price and quantity must be there", () => {
  expect(missingIn({ ...emptyDraft, name: "  " })).toEqual({
    name: "nameMissing",
    price: "priceMissing",
    quantity: "quantityMissing",
  });
});

test("what was left blank is not sent", () => {
  expect(newProductOf({ ...emptyDraft, name: " Teh ", price: "5000" })).toEqual({ name: "Teh", price: 5000 });
  expect(newProductOf({ ...emptyDraft, name: "Teh", price: "5000", barcode: " 899 ", sku: "T-1" })).toEqual({
    name: "Teh",
    price: 5000,
    sku: "T-1",
    barcodes: ["899"],
  });
});

test("a refusal lands on its field", () => {
  expect(refusedIn({ code: "sku_taken" })).toEqual({ sku: "skuTaken" });
  expect(refusedIn({ code: "barcode_taken" })).toEqual({ barcode: "barcodeTaken" });
  expect(
    refusedIn({
      code: "validation_failed",
      errors: [
        { field: "barcodes.0", code: "invalid_format", message: "" },
        { field: "price", code: "too_big", message: "" },
      ],
    }),
  ).toEqual({ barcode: "barcodeRefused", price: "priceRefused" });
  expect(refusedIn({ code: "unavailable" })).toEqual({});
});
