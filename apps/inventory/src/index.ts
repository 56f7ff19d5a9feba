import { failpointOf } from "@pos-mi/service-kit/failpoint";
import { createLogger } from "@pos-mi/service-kit/logger";
import { createPeer } from "@pos-mi/service-kit/peer";
import { serve } from "@pos-mi/service-kit/serve";
import { startWorker } from "@pos-mi/service-kit/worker";
import { openDatabase } from "@pos-mi/stores/database";
import { openSecret } from "@pos-mi/stores/open-secret";
import { openStore } from "@pos-mi/stores/open-store";
import { createInventoryApp } from "./app";
import { createCurrentEpoch } from "./current-epoch";
import type { Deps } from "./deps";
import { readEnv } from "./env";
import { migrate } from "./migrate";
import { keepEpoch } from "./operations/keep-epoch";
import { recordLeftOver } from "./operations/record-movement";
import { openRedis } from "./storage/redis";

/** How long a stock that was lost may go unnoticed while nobody asks for it, and how often a rebuild is tried again. */
const KEEP_EPOCH_EVERY_MS = 250;

const env = readEnv();
const logger = createLogger("inventory", env.LOG_LEVEL);
const key = await openSecret("assertion-key", env.ASSERTION_KEY, { dataDir: env.DATA_DIR });
const part = { name: "inventory", key };
const redisStore = await openStore("redis", env.REDIS_URL, { dataDir: env.DATA_DIR });
const postgresStore = await openStore("postgres", env.DATABASE_URL, { dataDir: env.DATA_DIR });
await migrate(postgresStore.url);
const database = openDatabase(postgresStore.url, "pos-mi-inventory", () => {
  logger.error("PostgreSQL is silent on an open connection: ending, to be started again");
  process.exit(1);
});
const redis = openRedis(redisStore.url, logger);

const deps: Deps = {
  redis,
  db: database.db,
  sql: database.sql,
  epoch: createCurrentEpoch(),
  products: createPeer(part, "products", env.PRODUCTS_URL),
  sales: createPeer(part, "sales", env.SALES_URL),
  now: () => new Date(),
  newId: () => Bun.randomUUIDv7(),
  failpoint: failpointOf(env),
};
const keeper = startWorker(
  "keeping the stock",
  async () => {
    await keepEpoch(deps);
    await recordLeftOver(deps);
  },
  logger,
  { everyMs: KEEP_EPOCH_EVERY_MS },
);
// A Redis that was started anew may have lost what it had.
redis.on("ready", keeper.wake);

serve({
  app: createInventoryApp(deps, logger, part),
  host: env.HOST,
  port: env.INVENTORY_PORT,
  portVariable: "INVENTORY_PORT",
  logger,
  close: async () => {
    await keeper.stop();
    redis.disconnect();
    await database.close();
    await redisStore.close();
    await postgresStore.close();
  },
});
