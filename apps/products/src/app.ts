import { productRoutes } from "@pos-mi/contracts/products";
import { createApp } from "@pos-mi/service-kit/create-app";
import { implement } from "@pos-mi/service-kit/implement";
import type { Part } from "@pos-mi/service-kit/part";
import { vouchedCalls } from "@pos-mi/service-kit/vouched-calls";
import type { Logger } from "pino";
import type { Deps } from "./deps";
import { productHandlers } from "./handlers";
import { storeIsAway } from "./storage/mongo-errors";

/** The products app: the same one in production and in tests. */
export function createProductsApp(deps: Deps, logger: Logger, part: Part) {
  const app = createApp({
    logger,
    callers: vouchedCalls(part),
    checks: { mongodb: () => deps.store.ping() },
    isAway: storeIsAway,
  });
  implement(app, productRoutes, productHandlers(deps));
  return app;
}
