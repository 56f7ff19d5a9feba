import type { catalogueChangeRoutes } from "@pos-mi/contracts/catalogue-changes";
import type { saleRoutes } from "@pos-mi/contracts/sales";
import type { stockEpochRoutes } from "@pos-mi/contracts/stock-epochs";
import type { Handlers } from "@pos-mi/service-kit/implement";
import type { Deps } from "./deps";
import { beginStockEpoch } from "./operations/begin-stock-epoch";
import { cancelSale } from "./operations/cancel-sale";
import { createSale } from "./operations/create-sale";
import { getSale } from "./operations/get-sale";
import { listSales } from "./operations/list-sales";
import { listUnsettledSales } from "./operations/list-unsettled-sales";
import { takeCatalogueChanges } from "./operations/take-catalogue-changes";

export const saleHandlers = (deps: Deps): Handlers<typeof saleRoutes> => ({
  createSale: async (c) => {
    const key = c.req.valid("header")["idempotency-key"];
    const request = { body: c.req.valid("json"), key, requestId: c.get("requestId") };
    return c.json(await createSale(deps, c.get("caller"), request), 201);
  },
  cancelSale: async (c) =>
    c.json(await cancelSale(deps, c.req.valid("param").saleId, c.get("requestId")), 200),
  listSales: async (c) => c.json(await listSales(deps, c.req.valid("query")), 200),
  getSale: async (c) => c.json(await getSale(deps, c.req.valid("param").saleId), 200),
});

export const stockEpochHandlers = (deps: Deps): Handlers<typeof stockEpochRoutes> => ({
  beginStockEpoch: async (c) => c.json(await beginStockEpoch(deps, c.req.valid("json").epoch), 200),
  listUnsettledSales: async (c) => c.json(await listUnsettledSales(deps, c.req.valid("query")), 200),
});

export const catalogueChangeHandlers = (deps: Deps): Handlers<typeof catalogueChangeRoutes> => ({
  takeCatalogueChanges: async (c) =>
    c.json(await takeCatalogueChanges(deps, c.req.valid("json").products), 200),
});
