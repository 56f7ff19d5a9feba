import { z } from "@hono/zod-openapi";
import { guardedRoute } from "./guarded-route";
import { jsonBody, jsonResponse } from "./json";
import { id, pageOf, pageQuery, quantity, timestamp } from "./primitives";
import { BODY_PROBLEMS, problems } from "./problem";

/** Counts how often the stock was rebuilt: what was reserved in one epoch is not taken in the next. */
export const stockEpoch = z.int().min(0);

/** A sale whose goods inventory may not have in its ledger. */
const unsettledSale = z.object({
  saleId: id,
  soldAt: timestamp,
  lines: z.array(z.object({ productId: id, quantity })),
  who: z.string().nullable(),
});

export type UnsettledSale = z.infer<typeof unsettledSale>;

/**
 * What inventory asks of sales when it has lost Redis and rebuilds the stock. Only inventory calls these: the gateway
 * neither forwards nor documents them.
 */
export const stockEpochRoutes = {
  beginStockEpoch: guardedRoute({
    method: "post",
    path: "/stock-epochs",
    "x-access": "services",
    request: { body: jsonBody(z.strictObject({ epoch: stockEpoch })) },
    responses: {
      200: jsonResponse(
        z.object({ epoch: stockEpoch }),
        "From now on no sale is committed whose goods were reserved in an epoch before this one.",
      ),
      ...problems(...BODY_PROBLEMS),
    },
  }),
  listUnsettledSales: guardedRoute({
    method: "get",
    path: "/unsettled-sales",
    "x-access": "services",
    request: { query: z.strictObject(pageQuery) },
    responses: {
      200: jsonResponse(
        pageOf(unsettledSale),
        "The committed sales of which sales does not know that they are settled; inventory may.",
      ),
      ...problems("validation_failed", "invalid_cursor"),
    },
  }),
};
