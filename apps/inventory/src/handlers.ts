import type { inventoryRoutes } from "@pos-mi/contracts/inventory";
import type { Handlers } from "@pos-mi/service-kit/implement";
import type { Deps } from "./deps";
import { decreaseStock } from "./operations/decrease-stock";
import { listStockLevels } from "./operations/list-stock-levels";
import { setOpeningStock } from "./operations/set-opening-stock";

export const inventoryHandlers = (deps: Deps): Handlers<typeof inventoryRoutes> => ({
  setOpeningStock: async (c) => {
    const key = c.req.valid("header")["idempotency-key"];
    const requestId = c.get("requestId");
    return c.json(await setOpeningStock(deps, { body: c.req.valid("json"), key, requestId }), 201);
  },
  listStockLevels: async (c) => c.json(await listStockLevels(deps, c.req.valid("query")), 200),
  decreaseStock: async (c) => {
    const key = c.req.valid("header")["idempotency-key"];
    return c.json(await decreaseStock(deps, c.req.valid("json"), key), 200);
  },
});
