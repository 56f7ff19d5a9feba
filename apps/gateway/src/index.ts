import { createLogger } from "@pos-mi/service-kit/logger";
import { serve } from "@pos-mi/service-kit/serve";
import { openSecret } from "@pos-mi/stores/open-secret";
import { createGateway } from "./app";
import { readEnv } from "./env";

const env = readEnv();
const logger = createLogger("gateway", env.LOG_LEVEL);
const key = await openSecret("assertion-key", env.ASSERTION_KEY, { dataDir: env.DATA_DIR });
const upstreams = {
  products: env.PRODUCTS_URL,
  inventory: env.INVENTORY_URL,
  sales: env.SALES_URL,
  receipts: env.RECEIPTS_URL,
};

serve({
  app: createGateway(upstreams, logger, key).app,
  host: env.HOST,
  port: env.GATEWAY_PORT,
  portVariable: "GATEWAY_PORT",
  logger,
  close: async () => {},
});
