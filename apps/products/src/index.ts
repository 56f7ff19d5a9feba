import { createLogger } from "@pos-mi/service-kit/logger";
import { serve } from "@pos-mi/service-kit/serve";
import { openStore } from "@pos-mi/stores/open-store";
import { createProductsApp } from "./app";
import { readEnv } from "./env";
import { openProductStore } from "./storage/open-product-store";

const env = readEnv();
const logger = createLogger("products", env.LOG_LEVEL);
const mongo = await openStore("mongodb", env.MONGODB_URL, { dataDir: env.DATA_DIR });
const store = await openProductStore(mongo.url, logger);

serve({
  app: createProductsApp({ store, now: () => new Date(), newId: () => Bun.randomUUIDv7() }, logger),
  host: env.HOST,
  port: env.PRODUCTS_PORT,
  portVariable: "PRODUCTS_PORT",
  logger,
  close: async () => {
    await store.close();
    await mongo.close();
  },
});
