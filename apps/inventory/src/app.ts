import { inventoryRoutes } from "@pos-mi/contracts/inventory";
import { reservationRoutes } from "@pos-mi/contracts/reservations";
import { createApp } from "@pos-mi/service-kit/create-app";
import { implement } from "@pos-mi/service-kit/implement";
import type { Part } from "@pos-mi/service-kit/part";
import { vouchedCalls } from "@pos-mi/service-kit/vouched-calls";
import { databaseIsAway } from "@pos-mi/stores/database";
import { sql } from "drizzle-orm";
import type { Logger } from "pino";
import type { Deps } from "./deps";
import { inventoryHandlers, reservationHandlers } from "./handlers";
import { redisIsAway } from "./storage/redis";

/** The inventory app: the same one in production and in tests. */
export function createInventoryApp(deps: Deps, logger: Logger, part: Part) {
  const app = createApp({
    logger,
    callers: vouchedCalls(part),
    checks: {
      redis: () => deps.redis.ping(),
      postgres: () => deps.db.execute(sql`select 1`),
      stock: async () => deps.epoch.get(),
    },
    isAway: (error) => redisIsAway(error) || databaseIsAway(error),
  });
  implement(app, inventoryRoutes, inventoryHandlers(deps));
  implement(app, reservationRoutes, reservationHandlers(deps));
  return app;
}
