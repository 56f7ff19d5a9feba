import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { failpointOf } from "@pos-mi/service-kit/failpoint";
import { createLogger } from "@pos-mi/service-kit/logger";
import { createPeer } from "@pos-mi/service-kit/peer";
import { serve } from "@pos-mi/service-kit/serve";
import { dataFolder } from "@pos-mi/stores/data-folder";
import { createReceiptsApp } from "./app";
import { readEnv } from "./env";

const env = readEnv();
const logger = createLogger("receipts", env.LOG_LEVEL);
const folder = env.RECEIPTS_DIR ?? join(dataFolder(env.DATA_DIR), "receipts");
await mkdir(folder, { recursive: true });

const deps = {
  folder,
  sales: createPeer("sales", env.SALES_URL),
  shop: {
    name: env.SHOP_NAME,
    address: env.SHOP_ADDRESS,
    phone: env.SHOP_PHONE,
    footer: env.SHOP_FOOTER,
  },
  now: () => new Date(),
  failpoint: failpointOf(env),
};

serve({
  app: createReceiptsApp(deps, logger),
  host: env.HOST,
  port: env.RECEIPTS_PORT,
  portVariable: "RECEIPTS_PORT",
  logger,
  close: async () => {},
});
