import { failpointOf } from "@pos-mi/service-kit/failpoint";
import { createLogger } from "@pos-mi/service-kit/logger";
import { createPeer } from "@pos-mi/service-kit/peer";
import { serve } from "@pos-mi/service-kit/serve";
import { openStore } from "@pos-mi/stores/open-store";
import { createInventoryApp } from "./app";
import { readEnv } from "./env";
import { openRedis } from "./storage/redis";

const env = readEnv();
const logger = createLogger("inventory", env.LOG_LEVEL);
const store = await openStore("redis", env.REDIS_URL, { dataDir: env.DATA_DIR });
const redis = openRedis(store.url, logger);
const products = createPeer("products", env.PRODUCTS_URL);

serve({
  app: createInventoryApp(
    { redis, products, now: () => new Date(), newId: () => Bun.randomUUIDv7(), failpoint: failpointOf(env) },
    logger,
  ),
  host: env.HOST,
  port: env.INVENTORY_PORT,
  portVariable: "INVENTORY_PORT",
  logger,
  close: async () => {
    redis.disconnect();
    await store.close();
  },
});
