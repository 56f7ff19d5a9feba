import { failpointOf } from "@pos-mi/service-kit/failpoint";
import { createLogger } from "@pos-mi/service-kit/logger";
import { createPeer } from "@pos-mi/service-kit/peer";
import { serve } from "@pos-mi/service-kit/serve";
import { startWorker } from "@pos-mi/service-kit/worker";
import { openDatabase } from "@pos-mi/stores/database";
import { openSecret } from "@pos-mi/stores/open-secret";
import { openStore } from "@pos-mi/stores/open-store";
import { createSalesApp } from "./app";
import { openCatalogue } from "./catalogue";
import { catalogueRefresh } from "./catalogue-refresh";
import { MAX_LINES } from "./checkout/checkout";
import { groupCommit } from "./checkout/group-commit";
import { MAX_CHECKOUTS } from "./checkout/reserve-goods";
import { sellBatch } from "./checkout/sell-batch";
import type { Deps } from "./deps";
import { readEnv } from "./env";
import { deliverReceipts } from "./followers/deliver-receipts";
import { followSales } from "./followers/follow-sales";
import { rememberSales } from "./followers/recent-sales";
import { settleStock } from "./followers/settle-stock";
import { migrate } from "./migrate";
import { recoverReservations } from "./operations/recover-reservations";

/** How old a price may be when products could not push its change. */
const REFRESH_EVERY_MS = 2000;

/** How long sales gather for their followers: four runs a second cost little, whatever they find. */
const GATHER_MS = 250;
const RECENT_SALES = 2000;

const env = readEnv();
const logger = createLogger("sales", env.LOG_LEVEL);
const key = await openSecret("assertion-key", env.ASSERTION_KEY, { dataDir: env.DATA_DIR });
const part = { name: "sales", key };
const store = await openStore("postgres", env.DATABASE_URL, { dataDir: env.DATA_DIR });
await migrate(store.url);
const database = openDatabase(store.url, "pos-mi-sales", () => {
  logger.error("PostgreSQL is silent on an open connection: ending, to be started again");
  process.exit(1);
});

const products = createPeer(part, "products", env.PRODUCTS_URL);
const catalogue = await openCatalogue({ db: database.db, products });

const base = {
  db: database.db,
  sql: database.sql,
  catalogue,
  inventory: createPeer(part, "inventory", env.INVENTORY_URL),
  now: () => new Date(),
  newId: () => Bun.randomUUIDv7(),
  failpoint: failpointOf(env),
};
const recent = rememberSales(RECENT_SALES);
const followDeps = { db: database.db, holder: crypto.randomUUID(), recent, logger };
const following = [
  settleStock(base.inventory, base.failpoint),
  deliverReceipts(createPeer(part, "receipts", env.RECEIPTS_URL)),
].map((follower) => ({ name: follower.name, ...followSales(followDeps, follower) }));
const followers = following.map(({ name, run }) =>
  startWorker(`follower ${name}`, run, logger, { pauseMs: GATHER_MS }),
);
const salesAdded: Deps["salesAdded"] = (rows) => {
  recent.add(rows);
  for (const follower of followers) follower.wake();
};
const deps: Deps = {
  ...base,
  salesAdded,
  sell: groupCommit((batch) => sellBatch({ ...base, salesAdded }, batch), {
    maxBatch: MAX_CHECKOUTS,
    maxWaiting: 2000,
    weight: { of: ({ body }) => body.lines.length, max: MAX_LINES },
  }),
};
const recovery = startWorker(
  "recovery",
  () => recoverReservations(deps, env.RESERVATION_LEASE_SECONDS),
  logger,
);
const refresh = startWorker(
  "refreshing the catalogue",
  await catalogueRefresh({ ...base, products }),
  logger,
  { everyMs: REFRESH_EVERY_MS },
);
refresh.wake();

serve({
  app: createSalesApp(deps, logger, part),
  host: env.HOST,
  port: env.SALES_PORT,
  portVariable: "SALES_PORT",
  logger,
  close: async () => {
    await Promise.all([recovery, refresh, ...followers].map((worker) => worker.stop()));
    // With the database away, their turns end by themselves.
    await Promise.allSettled(following.map(({ end }) => end()));
    await database.close();
    await store.close();
  },
});
