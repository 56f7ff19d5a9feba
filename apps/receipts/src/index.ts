import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { failpointOf } from "@pos-mi/service-kit/failpoint";
import { createLogger } from "@pos-mi/service-kit/logger";
import { createPeer } from "@pos-mi/service-kit/peer";
import { serve } from "@pos-mi/service-kit/serve";
import { startWorker } from "@pos-mi/service-kit/worker";
import { dataFolder } from "@pos-mi/stores/data-folder";
import { openSecret } from "@pos-mi/stores/open-secret";
import { createReceiptsApp } from "./app";
import { readEnv } from "./env";
import { openReceiptStore } from "./storage/receipt-store";

/** How often it is looked whether there are receipts to export, in milliseconds. */
const EXPORT_EVERY_MS = 250;

const env = readEnv();
const logger = createLogger("receipts", env.LOG_LEVEL);
const key = await openSecret("assertion-key", env.ASSERTION_KEY, { dataDir: env.DATA_DIR });
const part = { name: "receipts", key };
const folder = env.RECEIPTS_DIR ?? join(dataFolder(env.DATA_DIR), "receipts");
await mkdir(folder, { recursive: true });

const receipts = openReceiptStore({ folder, logger, failpoint: failpointOf(env) });
const exporter = startWorker("the export of receipts", () => receipts.export(), logger, {
  everyMs: EXPORT_EVERY_MS,
});

const deps = {
  receipts,
  sales: createPeer(part, "sales", env.SALES_URL),
  shop: {
    name: env.SHOP_NAME,
    address: env.SHOP_ADDRESS,
    phone: env.SHOP_PHONE,
    footer: env.SHOP_FOOTER,
  },
  now: () => new Date(),
};

serve({
  app: createReceiptsApp(deps, logger, part),
  host: env.HOST,
  port: env.RECEIPTS_PORT,
  portVariable: "RECEIPTS_PORT",
  logger,
  // What was delivered and is no file yet is exported at the next start.
  async close() {
    await receipts.close();
    await exporter.stop();
  },
});
