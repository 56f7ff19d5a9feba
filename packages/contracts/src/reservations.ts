import { z } from "@hono/zod-openapi";
import { guardedRoute } from "./guarded-route";
import { jsonBody, jsonResponse } from "./json";
import { id, quantity } from "./primitives";
import { BODY_PROBLEMS, problems, shortage } from "./problem";
import { stockEpoch } from "./stock-epochs";

/** The most reservations that one call carries. */
export const MAX_RESERVATIONS = 500;

const reservation = z.strictObject({
  saleId: id,
  lines: z.array(z.strictObject({ productId: id, quantity })).min(1),
  /** Whose sale it is. */
  who: z.string().nullable(),
});

/**
 * What became of a reservation: the goods are taken (now or before), there are too few and never will be any for
 * this sale, the sale was called off before, or its id stands for other goods.
 */
const reservationOutcome = z.discriminatedUnion("state", [
  z.object({ state: z.literal("applied") }),
  z.object({ state: z.literal("rejected"), shortages: z.array(shortage) }),
  z.object({ state: z.literal("gone") }),
  z.object({ state: z.literal("mismatch") }),
]);

export type Reservation = z.infer<typeof reservation>;
export type ReservationOutcome = z.infer<typeof reservationOutcome>;

const saleIds = z.array(id).max(MAX_RESERVATIONS);

/**
 * What inventory and sales say to each other about the goods of a checkout. Only services call these: the gateway
 * neither forwards nor documents them.
 */
export const reservationRoutes = {
  reserveStock: guardedRoute({
    method: "post",
    path: "/reservations",
    "x-access": "services",
    request: {
      body: jsonBody(z.strictObject({ reservations: z.array(reservation).min(1).max(MAX_RESERVATIONS) })),
    },
    responses: {
      200: jsonResponse(
        z.object({ epoch: stockEpoch, outcomes: z.array(reservationOutcome) }),
        "One outcome a reservation, in the order of the request, and the epoch in which the goods were taken.",
      ),
      ...problems(...BODY_PROBLEMS),
    },
  }),
  closeReservations: guardedRoute({
    method: "post",
    path: "/reservations/close",
    "x-access": "services",
    request: { body: jsonBody(z.strictObject({ settled: saleIds, reverted: saleIds })) },
    responses: {
      200: jsonResponse(
        z.object({ closed: z.int() }),
        "The goods of settled sales are gone, those of reverted ones are back.",
      ),
      ...problems(...BODY_PROBLEMS),
    },
  }),
  listOpenReservations: guardedRoute({
    method: "get",
    path: "/reservations/open",
    "x-access": "services",
    request: {
      query: z.strictObject({
        olderThanSeconds: z
          .string()
          .regex(/^\d{1,6}$/)
          .transform(Number),
      }),
    },
    responses: {
      200: jsonResponse(
        z.object({ saleIds }),
        "Sales whose goods are taken and that nobody has closed, oldest first.",
      ),
      ...problems("validation_failed"),
    },
  }),
};
