import { createLogger } from "@pos-mi/service-kit/logger";
import { createPeer } from "@pos-mi/service-kit/peer";
import { serve } from "@pos-mi/service-kit/serve";
import { openSecret } from "@pos-mi/stores/open-secret";
import { openStore } from "@pos-mi/stores/open-store";
import { createProductsApp } from "./app";
import { readEnv } from "./env";
import { pushChanges } from "./push-changes";
import { openProductStore } from "./storage/open-product-store";

const env = readEnv();
const logger = createLogger("products", env.LOG_LEVEL);
const key = await openSecret("assertion-key", env.ASSERTION_KEY, { dataDir: env.DATA_DIR });
const part = { name: "products", key };
const mongo = await openStore("mongodb", env.MONGODB_URL, { dataDir: env.DATA_DIR });
const store = await openProductStore(mongo.url, logger);
const newId = () => Bun.randomUUIDv7();
const { productChanged, stop } = pushChanges({
  sales: createPeer(part, "sales", env.SALES_URL),
  newId,
  logger,
});

serve({
  app: createProductsApp({ store, now: () => new Date(), newId, productChanged }, logger, part),
  host: env.HOST,
  port: env.PRODUCTS_PORT,
  portVariable: "PRODUCTS_PORT",
  logger,
  close: async () => {
    await stop();
    await store.close();
    await mongo.close();
  },
});
