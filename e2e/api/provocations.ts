import { unwrap } from "@pos-mi/client/api-problem";
import type { ProblemCode } from "@pos-mi/contracts/problem-codes";
import type { NewSale } from "@pos-mi/contracts/sales";
import { newId, saleOf } from "../stack/shop";
import { type Operation, operationCalled, takes } from "./document";
import { type Answer, type Input, send } from "./send";
import { client, tokens } from "./shared-stack";
import { addProduct, sell, stockedProduct } from "./shop";
import { hire, newCode, newMember } from "./staff";
import { validRequest } from "./valid-requests";

/** Makes an operation refuse with a code, and gives its answer. */
type Provoke = (operation: Operation) => Promise<Answer>;
type Provocations = { [Code in ProblemCode]?: Provoke };

const KIBIBYTE = 1024;

/** Sends a valid request with something else in the place of some of it. */
const validBut =
  (other: Input): Provoke =>
  async (operation) =>
    send(operation, { ...(await validRequest(operation.operationId)), ...other });

/** Sends a request with this body. */
const withBody =
  (make: () => Promise<unknown> | unknown): Provoke =>
  async (operation) =>
    send(operation, { body: await make() });

/** Sends a valid request, then the same once more with other fields in its body. */
const repeatedWith =
  (fields: object): Provoke =>
  async (operation) => {
    const first = await validRequest(operation.operationId);
    await send(operation, first);
    return send(operation, { ...first, body: { ...Object(first.body), ...fields } });
  };

/** Sells one product at Rp10.000 with something else in the place of some of the sale. */
const sellingBut = (other: Partial<NewSale>): Provoke =>
  withBody(async () => ({ ...saleOf((await stockedProduct()).id), ...other }));

/** Refusals that come about in one way wherever they are documented. */
export const common: Provocations = {
  unauthenticated: validBut({ headers: { authorization: "Bearer nobody" } }),
  forbidden: validBut({ headers: { authorization: `Bearer ${tokens.cashier}` } }),
  // Of the one address that is no more.
  not_found: async (operation) => send(operation, await validRequest(operation.operationId)),
  staff_not_found: validBut({ path: { staffId: newId() } }),
  malformed_json: validBut({ body: '{"name": "Beras",}' }),
  body_too_large: validBut({ body: JSON.stringify({ name: "x".repeat(1024 * KIBIBYTE) }) }),
  unsupported_media_type: validBut({ headers: { "Content-Type": "text/plain" } }),
  validation_failed: (operation) => {
    if (operation.requestBody) return validBut({ body: { unknown: true } })(operation);
    const [inPath] = operation.parameters.filter((parameter) => parameter.in === "path");
    return send(operation, inPath ? { path: { [inPath.name]: "not-an-id" } } : { query: { limit: "0" } });
  },
  invalid_cursor: (operation) => send(operation, { query: { cursor: "bm90IG91cnM" } }),
  product_not_found: (operation) => send(operation, { path: { productId: newId() } }),
  sale_not_found: (operation) => {
    const saleId = newId();
    if (takes(operation, "path", "saleId")) return send(operation, { path: { saleId } });
    return send(
      operation,
      takes(operation, "query", "saleId") ? { query: { saleId } } : { body: { saleId } },
    );
  },
};

/** Refusals that come about in a way of their own, by operation. */
export const own: Record<string, Provocations> = {
  createProduct: {
    sku_taken: withBody(async () => ({ name: "Beras", price: 1, sku: (await addProduct()).sku })),
    barcode_taken: async (operation) => {
      const body = { name: "Beras", price: 1, barcodes: [newId()] };
      await send(operation, { body });
      return send(operation, { body });
    },
    idempotency_mismatch: repeatedWith({ name: "Beras lain" }),
  },
  setOpeningStock: {
    unknown_product: withBody(() => ({ productId: newId(), quantity: 1 })),
    opening_stock_exists: withBody(async () => ({ productId: (await stockedProduct()).id, quantity: 1 })),
    idempotency_mismatch: repeatedWith({ quantity: 25 }),
  },
  decreaseStock: {
    out_of_stock: withBody(async () => ({
      lines: [{ productId: (await stockedProduct({ stock: 1 })).id, quantity: 2 }],
    })),
    sale_not_found: withBody(async () => ({
      saleId: newId(),
      lines: [{ productId: (await stockedProduct()).id, quantity: 1 }],
    })),
    idempotency_mismatch: repeatedWith({ reason: "Hilang" }),
  },
  createSale: {
    unknown_product: withBody(() => saleOf(newId())),
    out_of_stock: withBody(async () => saleOf((await stockedProduct({ stock: 1 })).id, 2)),
    price_changed: sellingBut({ expectedTotal: 9_999 }),
    discount_too_large: sellingBut({ discount: { type: "amount", amount: 10_001 } }),
    total_too_large: withBody(async () => saleOf((await stockedProduct({ price: 1_000_000_000 })).id, 1001)),
    insufficient_tender: sellingBut({ tenders: [{ type: "cash", amount: 9_999 }] }),
    tender_exceeds_due: sellingBut({ tenders: [{ type: "qris", amount: 10_001 }] }),
    sale_cancelled: async (operation) => {
      const sale = saleOf((await stockedProduct()).id);
      await send(operationCalled("cancelSale"), { path: { saleId: `${sale.id}` }, body: {} });
      return send(operation, { body: sale });
    },
    idempotency_mismatch: repeatedWith({ cashierName: "Budi" }),
  },
  login: {
    login_failed: withBody(async () => ({ ...(await hire()).credentials, pin: "000000" })),
    too_many_attempts: async (operation) => {
      const body = { staffCode: newCode(), pin: "000000" };
      for (let guess = 0; guess < 5; guess++) await send(operation, { body });
      return send(operation, { body });
    },
  },
  addStaff: {
    staff_code_taken: withBody(async () => ({
      ...newMember(),
      staffCode: (await hire()).credentials.staffCode,
    })),
  },
  changeStaff: {
    last_owner: async (operation) => {
      const { staff } = await unwrap(client.auth.me.$get());
      return send(operation, { path: { staffId: staff.id }, body: { isActive: false } });
    },
  },
  cancelSale: {
    sale_completed: async (operation) => {
      const { id } = await sell(saleOf((await stockedProduct()).id));
      return send(operation, { path: { saleId: id }, body: {} });
    },
  },
};
