import { productRoutes } from "@pos-mi/contracts/products";
import { createApp } from "@pos-mi/service-kit/create-app";
import { implement } from "@pos-mi/service-kit/implement";
import type { Logger } from "pino";
import type { Deps } from "./deps";
import { productHandlers } from "./handlers";
import { storeIsAway } from "./storage/mongo-errors";

/** The products app: the same one in production and in tests. */
export function createProductsApp(deps: Deps, logger: Logger) {
  const app = createApp({ logger, checks: { mongodb: () => deps.store.ping() }, isAway: storeIsAway });
  implement(app, productRoutes, productHandlers(deps));
  return app;
}
