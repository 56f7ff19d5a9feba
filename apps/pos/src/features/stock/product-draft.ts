import type { Problem } from "@pos-mi/contracts/problem";
import { digitsOf } from "@/features/checkout/keypad-entry";

/** What is typed into the form, as it is typed; price and quantity hold digits alone. */
export type ProductDraft = {
  name: string;
  price: string;
  category: string;
  sku: string;
  barcode: string;
  quantity: string;
};

export type DraftField = keyof ProductDraft;
export type DraftErrors = Partial<Record<DraftField, DraftErrorKey>>;
export type DraftErrorKey =
  | "nameMissing"
  | "priceMissing"
  | "quantityMissing"
  | "skuTaken"
  | "barcodeTaken"
  | "nameRefused"
  | "priceRefused"
  | "categoryRefused"
  | "skuRefused"
  | "barcodeRefused"
  | "quantityRefused";

export const emptyDraft: ProductDraft = {
  name: "",
  price: "",
  category: "",
  sku: "",
  barcode: "",
  quantity: "",
};

const mostUnitDigits = 9;

/** The draft after typing into one field. */
export function typeInto(draft: ProductDraft, field: DraftField, text: string): ProductDraft {
  if (field === "price") return { ...draft, price: digitsOf(text) };
  if (field === "quantity") return { ...draft, quantity: text.replace(/\D/g, "").slice(0, mostUnitDigits) };
  return { ...draft, [field]: text };
}

/** What is missing; whether the rest is acceptable is for the server to say. */
export function missingIn(draft: ProductDraft): DraftErrors {
  return {
    ...(draft.name.trim() === "" ? { name: "nameMissing" } : {}),
    ...(draft.price === "" ? { price: "priceMissing" } : {}),
    ...(draft.quantity === "" ? { quantity: "quantityMissing" } : {}),
  };
}

/** The body of `POST /products`, without what was left blank. */
export function newProductOf(draft: ProductDraft) {
  const category = draft.category.trim();
  const sku = draft.sku.trim();
  const barcode = draft.barcode.trim();
  return {
    name: draft.name.trim(),
    price: Number(draft.price),
    ...(category ? { category } : {}),
    ...(sku ? { sku } : {}),
    ...(barcode ? { barcodes: [barcode] } : {}),
  };
}

const refusedFields: Record<string, { field: DraftField; error: DraftErrorKey }> = {
  name: { field: "name", error: "nameRefused" },
  price: { field: "price", error: "priceRefused" },
  category: { field: "category", error: "categoryRefused" },
  sku: { field: "sku", error: "skuRefused" },
  barcodes: { field: "barcode", error: "barcodeRefused" },
  quantity: { field: "quantity", error: "quantityRefused" },
};

/** Which fields a refusal is about; empty when it is about none. */
export function refusedIn({ code, errors = [] }: Pick<Problem, "code" | "errors">): DraftErrors {
  if (code === "sku_taken") return { sku: "skuTaken" };
  if (code === "barcode_taken") return { barcode: "barcodeTaken" };
  const refused: DraftErrors = {};
  for (const { field: path } of errors) {
    const known = refusedFields[path.split(".")[0] ?? ""];
    if (known) refused[known.field] = known.error;
  }
  return refused;
}
