import { z } from "@hono/zod-openapi";
import { guardedRoute } from "./guarded-route";
import { jsonBody, jsonResponse } from "./json";
import { id, pageOf, pageQuery, text, timestamp, unitPrice } from "./primitives";
import { BODY_PROBLEMS, problems } from "./problem";

const sku = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$/, "Letters, digits and . _ / - only, 40 characters at most")
  .openapi({ example: "BRS-0001" });

const barcode = z
  .string()
  .regex(/^[A-Za-z0-9._/-]{3,48}$/, "3 to 48 letters, digits and . _ / -")
  .openapi({ example: "8991002101234" });

/** The category of a product for which none is given. */
export const DEFAULT_CATEGORY = "Umum";

export const product = z
  .object({
    id,
    sku,
    name: text(120).openapi({ example: "Beras Pandan Wangi 5 kg" }),
    category: text(60).openapi({ example: "Sembako" }),
    barcodes: z.array(barcode),
    price: unitPrice.openapi({ description: "Selling price of one unit, in rupiah.", example: 68000 }),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .openapi("Product");

export const newProduct = z
  .strictObject({
    id: id.optional().openapi({
      description:
        "Make it yourself to be able to send the request again: the same id and body give the same answer.",
    }),
    name: product.shape.name,
    price: product.shape.price,
    category: product.shape.category.default(DEFAULT_CATEGORY),
    sku: sku.optional().openapi({ description: "Made from the category and a number when left out." }),
    barcodes: z.array(barcode).max(20).default([]),
  })
  .openapi("NewProduct");

export const productPage = pageOf(product).openapi("ProductPage");

export type Product = z.infer<typeof product>;
export type NewProduct = z.infer<typeof newProduct>;
export type ProductPage = z.infer<typeof productPage>;

const tags = ["Products"];

export const productRoutes = {
  createProduct: guardedRoute({
    method: "post",
    path: "/products",
    "x-access": "product.create",
    operationId: "createProduct",
    tags,
    summary: "Add a product",
    description:
      "Adds one product to the catalogue. Its stock starts when `POST /inventory` sets the opening stock.",
    request: { body: jsonBody(newProduct) },
    responses: {
      201: jsonResponse(product, "The product as it was stored."),
      ...problems(...BODY_PROBLEMS, "sku_taken", "barcode_taken", "idempotency_mismatch"),
    },
  }),
  listProducts: guardedRoute({
    method: "get",
    path: "/products",
    "x-access": "product.read",
    operationId: "listProducts",
    tags,
    summary: "List products",
    description:
      "All products, oldest first. With `updatedSince`, only those changed at or after that moment, in the order of their change: how a till keeps its copy fresh.",
    request: {
      query: z.strictObject({
        ...pageQuery,
        search: text(100).optional().openapi({
          description: "Words, in any order, each found in the name, the SKU or a barcode.",
          example: "beras 5",
        }),
        category: text(60).optional().openapi({ example: "Sembako" }),
        barcode: barcode.optional(),
        updatedSince: timestamp.optional(),
      }),
    },
    responses: {
      200: jsonResponse(productPage, "A page of products."),
      ...problems("validation_failed", "invalid_cursor"),
    },
  }),
  getProduct: guardedRoute({
    method: "get",
    path: "/products/{productId}",
    "x-access": "product.read",
    operationId: "getProduct",
    tags,
    summary: "Show a product",
    request: { params: z.strictObject({ productId: id }) },
    responses: {
      200: jsonResponse(product, "The product."),
      ...problems("validation_failed", "product_not_found"),
    },
  }),
};
