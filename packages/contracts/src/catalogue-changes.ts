import { z } from "@hono/zod-openapi";
import { guardedRoute } from "./guarded-route";
import { jsonBody, jsonResponse } from "./json";
import { BODY_PROBLEMS, problems } from "./problem";
import { product } from "./products";

/** The most products that one call carries: the largest ones fit into a body. */
export const MAX_CHANGES = 100;

/**
 * How products tells sales of changes as soon as they are made. Only products calls this: the gateway neither forwards
 * nor documents it. Nothing depends on it: what was not told is found by `updatedSince`.
 */
export const catalogueChangeRoutes = {
  takeCatalogueChanges: guardedRoute({
    method: "post",
    path: "/catalogue-changes",
    "x-access": "services",
    request: { body: jsonBody(z.strictObject({ products: z.array(product).min(1).max(MAX_CHANGES) })) },
    responses: {
      200: jsonResponse(
        z.object({ taken: z.int() }),
        "Sales prices by these products now; so many of them were newer than what it had.",
      ),
      ...problems(...BODY_PROBLEMS),
    },
  }),
};
