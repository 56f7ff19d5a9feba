import { z } from "@hono/zod-openapi";
import { guardedRoute } from "./guarded-route";
import { jsonBody, jsonResponse } from "./json";
import { id } from "./primitives";
import { BODY_PROBLEMS, problems } from "./problem";
import { sale } from "./sales";

/** The most sales that one call delivers. */
export const MAX_DELIVERED = 100;

/**
 * How sales hands committed sales to receipts. Only services call this: the gateway neither forwards nor documents it.
 */
export const receiptDeliveryRoutes = {
  deliverSales: guardedRoute({
    method: "post",
    path: "/delivered-sales",
    "x-access": "services",
    request: { body: jsonBody(z.strictObject({ sales: z.array(sale).min(1).max(MAX_DELIVERED) })) },
    responses: {
      200: jsonResponse(
        z.object({ unsaved: z.array(id) }),
        "The receipts are saved, but for those of these sales.",
      ),
      ...problems(...BODY_PROBLEMS),
    },
  }),
};
