import { createRoute, z } from "@hono/zod-openapi";
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

export const stockLevelPage = pageOf(stockLevel).openapi("StockLevelPage");

export type StockLevel = z.infer<typeof stockLevel>;
export type OpeningStock = z.infer<typeof openingStock>;
export type StockDecrease = z.infer<typeof stockDecrease>;
export type StockMovement = z.infer<typeof stockMovement>;
export type StockLevelPage = z.infer<typeof stockLevelPage>;

const tags = ["Inventory"];

export const inventoryRoutes = {
  setOpeningStock: createRoute({
    method: "post",
    path: "/inventory",
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
  listStockLevels: createRoute({
    method: "get",
    path: "/inventory",
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
  decreaseStock: createRoute({
    method: "post",
    path: "/inventory/decrease",
    operationId: "decreaseStock",
    tags,
    summary: "Take units out of stock",
    description: "Every line or none: when one product falls short, nothing moves and `shortages` names it.",
    request: { headers: idempotencyHeader, body: jsonBody(stockDecrease) },
    responses: {
      200: jsonResponse(stockMovement, "The movement."),
      ...problems(...BODY_PROBLEMS, "out_of_stock", "sale_not_found", "idempotency_mismatch"),
    },
  }),
};
