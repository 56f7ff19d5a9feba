import { z } from "@hono/zod-openapi";
import { guardedRoute } from "./guarded-route";
import { jsonBody, jsonResponse } from "./json";
import { id, timestamp } from "./primitives";
import { BODY_PROBLEMS, problems } from "./problem";
import { sale } from "./sales";

export const shop = z
  .object({
    name: z.string().openapi({ example: "Toko Sumber Rejeki" }),
    address: z.string().openapi({ example: "Jl. Melati No. 12, Yogyakarta" }),
    phone: z.string().openapi({ example: "0274-555-012" }),
    footer: z
      .string()
      .openapi({ example: "Terima kasih. Barang yang sudah dibeli dapat ditukar dalam 3 hari." }),
  })
  .openapi("Shop");

export const receipt = z
  .object({
    saleId: id,
    receiptNumber: z.string().openapi({ example: "T01-000118" }),
    shop,
    sale,
    savedAt: timestamp,
  })
  .openapi("Receipt");

export const newReceipt = z.strictObject({ saleId: id }).openapi("NewReceipt");

export type Shop = z.infer<typeof shop>;
export type Receipt = z.infer<typeof receipt>;
export type NewReceipt = z.infer<typeof newReceipt>;

const tags = ["Receipts"];

export const receiptRoutes = {
  saveReceipt: guardedRoute({
    method: "post",
    path: "/receipts",
    "x-access": "receipt.save",
    operationId: "saveReceipt",
    tags,
    summary: "Save the receipt of a sale",
    description: "Every sale saves its own; this call finds that done and answers the same, however often.",
    request: { body: jsonBody(newReceipt) },
    responses: {
      201: jsonResponse(receipt, "The receipt."),
      ...problems(...BODY_PROBLEMS, "sale_not_found"),
    },
  }),
  getReceipt: guardedRoute({
    method: "get",
    path: "/receipts/{saleId}",
    "x-access": "receipt.read",
    operationId: "getReceipt",
    tags,
    summary: "Show a receipt again",
    request: { params: z.strictObject({ saleId: id }) },
    responses: {
      200: jsonResponse(receipt, "The receipt, as it was saved when the sale was made."),
      ...problems("validation_failed", "sale_not_found"),
    },
  }),
};
