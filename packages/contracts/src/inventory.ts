import { z } from "@hono/zod-openapi";
import { guardedRoute } from "./guarded-route";
import { idempotencyHeader } from "./idempotency";
import { jsonBody, jsonResponse } from "./json";
import { id, pageOf, pageQuery, quantity, text, timestamp } from "./primitives";
import { BODY_PROBLEMS, problems } from "./problem";

const onHand = z.int().min(0).max(1_000_000_000).openapi({ description: "Units on hand.", example: 24 });

export const stockLevel = z
  .object({ productId: id, quantity: onHand, updatedAt: timestamp })
  .openapi("StockLevel");

export const openingStock = z.strictObject({ productId: id, quantity: onHand }).openapi("OpeningStock");

const movedLine = z.strictObject({ productId: id, quantity: quantity.openapi({ example: 2 }) });

export const stockDecrease = z
  .strictObject({
    saleId: id.optional().openapi({
      description:
        "A sale. `POST /sales` has already taken its goods: a decrease with its id changes nothing and tells the movement.",
    }),
    reason: text(120).optional().openapi({ example: "Pecah di rak" }),
    lines: z.array(movedLine).min(1).max(200),
  })
  .openapi("StockDecrease");

export const stockMovement = z
  .object({
    movementId: z.string().openapi({ example: "01932c07-9a2b-7c4e-8f10-2b7d6a1c9e55" }),
    lines: z.array(
      z.object({
        productId: id,
        quantity: quantity.openapi({ description: "Units taken.", example: 2 }),
        onHand: onHand.openapi({ description: "Units left right after it.", example: 22 }),
      }),
    ),
    movedAt: timestamp,
  })
  .openapi("StockMovement");

export const movementKind = z
  .enum(["opening", "sale", "adjustment", "delivery", "return", "count"])
  .openapi("MovementKind");

export const recordedMovement = z
  .object({
    movementId: z.string().openapi({
      description: "Of a sale, its id. The lines of one movement have it in common.",
      example: "01932c07-9a2b-7c4e-8f10-2b7d6a1c9e55",
    }),
    productId: id,
    kind: movementKind,
    quantity: z.int().openapi({ description: "Units that came, below zero those that left.", example: -2 }),
    onHand: z.int().openapi({ description: "Units on hand right after it.", example: 22 }),
    reason: z.string().nullable().openapi({ example: "Pecah di rak" }),
    who: z.string().nullable().openapi({
      description: "Whose doing it was; null where nobody said, and of what was moved by no one.",
      example: "Budi Santoso",
    }),
    movedAt: timestamp,
  })
  .openapi("RecordedMovement");

export const recordedMovementPage = pageOf(recordedMovement).openapi("RecordedMovementPage");

export const stockLevelPage = pageOf(stockLevel).openapi("StockLevelPage");

export type StockLevel = z.infer<typeof stockLevel>;
export type OpeningStock = z.infer<typeof openingStock>;
export type StockDecrease = z.infer<typeof stockDecrease>;
export type StockMovement = z.infer<typeof stockMovement>;
export type MovementKind = z.infer<typeof movementKind>;
export type RecordedMovement = z.infer<typeof recordedMovement>;
export type RecordedMovementPage = z.infer<typeof recordedMovementPage>;
export type StockLevelPage = z.infer<typeof stockLevelPage>;

const tags = ["Inventory"];

export const inventoryRoutes = {
  setOpeningStock: guardedRoute({
    method: "post",
    path: "/inventory",
    "x-access": "stock.open",
    operationId: "setOpeningStock",
    tags,
    summary: "Set the opening stock of a product",
    description:
      "How many units are there on the day the product comes into POS-Mi: once a product. After that, stock only moves.",
    request: { headers: idempotencyHeader, body: jsonBody(openingStock) },
    responses: {
      201: jsonResponse(stockLevel, "The stock level."),
      ...problems(...BODY_PROBLEMS, "unknown_product", "opening_stock_exists", "idempotency_mismatch"),
    },
  }),
  listStockLevels: guardedRoute({
    method: "get",
    path: "/inventory",
    "x-access": "stock.read",
    operationId: "listStockLevels",
    tags,
    summary: "List stock levels",
    description: "The stock level of every product that has one, by product id.",
    request: {
      query: z.strictObject({
        ...pageQuery,
        productId: id.optional().openapi({ description: "Only this product." }),
      }),
    },
    responses: {
      200: jsonResponse(stockLevelPage, "A page of stock levels."),
      ...problems("validation_failed", "invalid_cursor"),
    },
  }),
  listMovements: guardedRoute({
    method: "get",
    path: "/inventory/movements",
    "x-access": "movement.read",
    operationId: "listMovements",
    tags,
    summary: "List stock movements",
    description:
      "Every line of every movement, newest first. That of a sale is listed moments after the sale, as soon as it is settled.",
    request: {
      query: z.strictObject({
        ...pageQuery,
        productId: id.optional().openapi({ description: "Only of this product." }),
        since: timestamp.optional().openapi({ description: "Only what moved then or later." }),
        until: timestamp.optional().openapi({ description: "Only what moved before." }),
      }),
    },
    responses: {
      200: jsonResponse(recordedMovementPage, "A page of movements."),
      ...problems("validation_failed", "invalid_cursor"),
    },
  }),
  decreaseStock: guardedRoute({
    method: "post",
    path: "/inventory/decrease",
    "x-access": "sale.create",
    operationId: "decreaseStock",
    tags,
    summary: "Take units out of stock",
    description:
      "With a `saleId` it takes nothing, and tells what the sale took. Without one it is an adjustment, which a manager or an owner may make: every line or none; when one product falls short, nothing moves and `shortages` names it.",
    request: { headers: idempotencyHeader, body: jsonBody(stockDecrease) },
    responses: {
      200: jsonResponse(stockMovement, "The movement."),
      ...problems(...BODY_PROBLEMS, "out_of_stock", "sale_not_found", "idempotency_mismatch"),
    },
  }),
};
