import { z } from "@hono/zod-openapi";
import { guardedRoute } from "./guarded-route";
import { idempotencyHeader } from "./idempotency";
import { jsonBody, jsonResponse } from "./json";
import {
  id,
  MAX_RUPIAH,
  pageOf,
  pageQuery,
  quantity,
  rupiah,
  text,
  timestamp,
  unitPrice,
} from "./primitives";
import { BODY_PROBLEMS, problems } from "./problem";

const discountReason = text(80).openapi({ example: "Kemasan penyok" });

export const discount = z
  .discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("amount"),
      amount: z.int().min(1).max(MAX_RUPIAH).openapi({ description: "Rupiah off.", example: 2000 }),
      reason: discountReason.optional(),
    }),
    z.strictObject({
      type: z.literal("percent"),
      percent: z.int().min(1).max(100).openapi({ example: 10 }),
      reason: discountReason.optional(),
    }),
  ])
  .openapi("Discount");

export const tenderType = z.enum(["cash", "qris", "card", "transfer", "ewallet"]).openapi("TenderType");

const tender = z
  .strictObject({
    type: tenderType,
    amount: z.int().min(1).max(MAX_RUPIAH).openapi({ description: "In rupiah.", example: 150000 }),
  })
  .openapi("Tender");

const cashierName = text(60).openapi({ example: "Sari" });

export const newSale = z
  .strictObject({
    id: id.optional().openapi({
      description:
        "Made by you; it serves as the idempotency key. The same id and body give the first answer again. Always send one from a till.",
    }),
    lines: z
      .array(
        z.strictObject({
          productId: id,
          quantity: quantity.openapi({ example: 2 }),
          discount: discount.optional(),
        }),
      )
      .min(1)
      .max(200),
    discount: discount.optional().openapi({ description: "On the whole sale, after those of the lines." }),
    tenders: z.array(tender).max(20).openapi({ description: "May be empty when the total is 0." }),
    expectedTotal: rupiah.optional().openapi({
      description: "What the customer was told. When the prices say otherwise: `price_changed`, and no sale.",
      example: 136000,
    }),
    cashierName: cashierName.optional(),
  })
  .openapi("NewSale");

export const saleLine = z
  .object({
    productId: id,
    sku: z.string().openapi({ example: "BRS-0001" }),
    name: z.string().openapi({ example: "Beras Pandan Wangi 5 kg" }),
    quantity,
    unitPrice,
    subtotal: rupiah.openapi({ description: "Price times quantity." }),
    discount: rupiah.openapi({ description: "Off this line, its share of the sale's discount included." }),
    total: rupiah.openapi({ description: "What the customer pays for the line." }),
  })
  .openapi("SaleLine");

export const sale = z
  .object({
    id,
    receiptNumber: z.string().openapi({ example: "T01-000118" }),
    lines: z.array(saleLine),
    subtotal: rupiah,
    discount: rupiah,
    total: rupiah.openapi({ description: "The lines' totals added up." }),
    rounding: z
      .int()
      .openapi({ description: "What cash rounding adds to the total (or takes off it).", example: -50 }),
    tenders: z.array(tender),
    changeDue: rupiah,
    currency: z.literal("IDR"),
    cashierName: cashierName.nullable(),
    soldAt: timestamp,
  })
  .openapi("Sale");

export const cancelledSale = z.object({ id, state: z.literal("cancelled") }).openapi("CancelledSale");

export const salePage = pageOf(sale).openapi("SalePage");

export type Discount = z.infer<typeof discount>;
export type TenderType = z.infer<typeof tenderType>;
export type Tender = z.infer<typeof tender>;
export type NewSale = z.infer<typeof newSale>;
export type SaleLine = z.infer<typeof saleLine>;
export type Sale = z.infer<typeof sale>;
export type CancelledSale = z.infer<typeof cancelledSale>;
export type SalePage = z.infer<typeof salePage>;

const tags = ["Sales"];

export const saleRoutes = {
  createSale: guardedRoute({
    method: "post",
    path: "/sales",
    "x-access": "sale.create",
    operationId: "createSale",
    tags,
    summary: "Sell",
    description:
      "The whole checkout in one call: prices the lines from the catalogue, takes the goods out of stock, stores the sale and its receipt. When it answers 201 the sale is durable; when it is refused, nothing has changed.",
    request: { headers: idempotencyHeader, body: jsonBody(newSale) },
    responses: {
      201: jsonResponse(sale, "The sale."),
      ...problems(
        ...BODY_PROBLEMS,
        "unknown_product",
        "out_of_stock",
        "price_changed",
        "discount_too_large",
        "total_too_large",
        "insufficient_tender",
        "tender_exceeds_due",
        "sale_cancelled",
        "idempotency_mismatch",
      ),
    },
  }),
  listSales: guardedRoute({
    method: "get",
    path: "/sales",
    "x-access": "sale.read",
    operationId: "listSales",
    tags,
    summary: "List sales",
    description: "All sales, newest first. With `saleId`, the list with that one alone.",
    request: { query: z.strictObject({ ...pageQuery, saleId: id.optional() }) },
    responses: {
      200: jsonResponse(salePage, "A page of sales."),
      ...problems("validation_failed", "invalid_cursor", "sale_not_found"),
    },
  }),
  getSale: guardedRoute({
    method: "get",
    path: "/sales/{saleId}",
    "x-access": "sale.read",
    operationId: "getSale",
    tags,
    summary: "Show a sale",
    request: { params: z.strictObject({ saleId: id }) },
    responses: {
      200: jsonResponse(sale, "The sale."),
      ...problems("validation_failed", "sale_not_found"),
    },
  }),
  cancelSale: guardedRoute({
    method: "post",
    path: "/sales/{saleId}/cancel",
    "x-access": "sale.cancel",
    operationId: "cancelSale",
    tags,
    summary: "Call a sale off before it is made",
    description:
      "For a checkout whose answer never came and that is no longer wanted: after this, a `POST /sales` with the id that arrives late is refused with `sale_cancelled`, and goods it had taken go back. A completed sale is refused with `sale_completed`.",
    request: { params: z.strictObject({ saleId: id }), body: jsonBody(z.strictObject({})) },
    responses: {
      200: jsonResponse(cancelledSale, "The sale is called off."),
      ...problems(...BODY_PROBLEMS, "sale_completed"),
    },
  }),
};
