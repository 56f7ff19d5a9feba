import { createLogger } from "@pos-mi/service-kit/logger";
import { createPeer } from "@pos-mi/service-kit/peer";
import { serve } from "@pos-mi/service-kit/serve";
import { openStore } from "@pos-mi/stores/open-store";
import { createSalesApp } from "./app";
import { createCatalogue } from "./catalogue";
import type { Deps } from "./deps";
import { readEnv } from "./env";
import { migrate } from "./migrate";
import { deliverOutbox } from "./operations/deliver-outbox";
import { openDatabase } from "./storage/database";
import { startWorker } from "./worker";

const env = readEnv();
const logger = createLogger("sales", env.LOG_LEVEL);
const store = await openStore("postgres", env.DATABASE_URL, { dataDir: env.DATA_DIR });
await migrate(store.url);
const database = openDatabase(store.url);

const deps: Deps = {
  db: database.db,
  catalogue: createCatalogue(createPeer("products", env.PRODUCTS_URL)),
  inventory: createPeer("inventory", env.INVENTORY_URL),
  receipts: createPeer("receipts", env.RECEIPTS_URL),
  now: () => new Date(),
  newId: () => Bun.randomUUIDv7(),
  outboxFilled: () => worker.wake(),
};
const worker = startWorker(() => deliverOutbox(deps, logger), logger);

serve({
  app: createSalesApp(deps, logger),
  host: env.HOST,
  port: env.SALES_PORT,
  portVariable: "SALES_PORT",
  logger,
  close: async () => {
    await worker.stop();
    await database.close();
    await store.close();
  },
});
