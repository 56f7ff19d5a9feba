import type { saleRoutes } from "@pos-mi/contracts/sales";
import type { Handlers } from "@pos-mi/service-kit/implement";
import type { Deps } from "./deps";
import { cancelSale } from "./operations/cancel-sale";
import { createSale } from "./operations/create-sale";
import { getSale } from "./operations/get-sale";
import { listSales } from "./operations/list-sales";

export const saleHandlers = (deps: Deps): Handlers<typeof saleRoutes> => ({
  createSale: async (c) => {
    const key = c.req.valid("header")["idempotency-key"];
    return c.json(
      await createSale(deps, { body: c.req.valid("json"), key, requestId: c.get("requestId") }),
      201,
    );
  },
  cancelSale: async (c) =>
    c.json(await cancelSale(deps, c.req.valid("param").saleId, c.get("requestId")), 200),
  listSales: async (c) => c.json(await listSales(deps, c.req.valid("query")), 200),
  getSale: async (c) => c.json(await getSale(deps, c.req.valid("param").saleId), 200),
});
