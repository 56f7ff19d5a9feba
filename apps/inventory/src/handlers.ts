import { nameOf } from "@pos-mi/contracts/caller";
import type { inventoryRoutes } from "@pos-mi/contracts/inventory";
import type { reservationRoutes } from "@pos-mi/contracts/reservations";
import type { Handlers } from "@pos-mi/service-kit/implement";
import type { Deps } from "./deps";
import { closeReservations } from "./operations/close-reservations";
import { decreaseStock } from "./operations/decrease-stock";
import { listMovements } from "./operations/list-movements";
import { listOpenReservations } from "./operations/list-open-reservations";
import { listStockLevels } from "./operations/list-stock-levels";
import { reserveStock } from "./operations/reserve-stock";
import { setOpeningStock } from "./operations/set-opening-stock";

export const inventoryHandlers = (deps: Deps): Handlers<typeof inventoryRoutes> => ({
  setOpeningStock: async (c) => {
    const key = c.req.valid("header")["idempotency-key"];
    const opening = { body: c.req.valid("json"), key, who: nameOf(c.get("caller")) };
    return c.json(await setOpeningStock(deps, { ...opening, requestId: c.get("requestId") }), 201);
  },
  listStockLevels: async (c) => c.json(await listStockLevels(deps, c.req.valid("query")), 200),
  listMovements: async (c) => c.json(await listMovements(deps, c.req.valid("query")), 200),
  decreaseStock: async (c) => {
    const key = c.req.valid("header")["idempotency-key"];
    return c.json(await decreaseStock(deps, c.get("caller"), { body: c.req.valid("json"), key }), 200);
  },
});

export const reservationHandlers = (deps: Deps): Handlers<typeof reservationRoutes> => ({
  reserveStock: async (c) => c.json(await reserveStock(deps, c.req.valid("json").reservations), 200),
  closeReservations: async (c) => c.json({ closed: await closeReservations(deps, c.req.valid("json")) }, 200),
  listOpenReservations: async (c) =>
    c.json({ saleIds: await listOpenReservations(deps, c.req.valid("query").olderThanSeconds) }, 200),
});
