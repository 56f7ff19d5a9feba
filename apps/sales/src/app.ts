import { catalogueChangeRoutes } from "@pos-mi/contracts/catalogue-changes";
import { saleRoutes } from "@pos-mi/contracts/sales";
import { stockEpochRoutes } from "@pos-mi/contracts/stock-epochs";
import { createApp } from "@pos-mi/service-kit/create-app";
import { implement } from "@pos-mi/service-kit/implement";
import type { Logger } from "@pos-mi/service-kit/logger";
import type { Part } from "@pos-mi/service-kit/part";
import { vouchedCalls } from "@pos-mi/service-kit/vouched-calls";
import { databaseIsAway } from "@pos-mi/stores/database";
import { sql } from "drizzle-orm";
import type { Deps } from "./deps";
import { catalogueChangeHandlers, saleHandlers, stockEpochHandlers } from "./handlers";

/** The sales app: the same one in production and in tests. */
export function createSalesApp(deps: Deps, logger: Logger, part: Part) {
  const app = createApp({
    logger,
    callers: vouchedCalls(part),
    checks: { postgres: () => deps.db.execute(sql`select 1`) },
    isAway: databaseIsAway,
  });
  implement(app, saleRoutes, saleHandlers(deps));
  implement(app, stockEpochRoutes, stockEpochHandlers(deps));
  implement(app, catalogueChangeRoutes, catalogueChangeHandlers(deps));
  return app;
}
