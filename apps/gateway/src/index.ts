import { DEMO_STAFF } from "@pos-mi/contracts/demo-staff";
import { createLogger } from "@pos-mi/service-kit/logger";
import { serve } from "@pos-mi/service-kit/serve";
import { openDatabase } from "@pos-mi/stores/database";
import { openSecret } from "@pos-mi/stores/open-secret";
import { openStore } from "@pos-mi/stores/open-store";
import { createGateway } from "./app";
import type { Deps } from "./deps";
import { readEnv } from "./env";
import { createPins } from "./login/pins";
import { openSessions } from "./login/sessions";
import { migrate } from "./migrate";

const env = readEnv();
const logger = createLogger("gateway", env.LOG_LEVEL);
const { DATA_DIR: dataDir } = env;
const store = await openStore("postgres", env.DATABASE_URL, { dataDir });
await migrate(store.url);
const database = openDatabase(store.url, "pos-mi-gateway", () => {
  logger.error("PostgreSQL is silent on an open connection: ending, to be started again");
  process.exit(1);
});

const now = () => new Date();
const deps: Deps = {
  db: database.db,
  sessions: openSessions({ db: database.db, now }),
  pins: createPins(await openSecret("pin-pepper", env.PIN_PEPPER, { dataDir })),
  setupToken: await openSecret("setup-token", env.SETUP_TOKEN, { dataDir }),
  demoPins: env.DEMO_STAFF ? Object.values(DEMO_STAFF) : [],
  now,
  newId: () => Bun.randomUUIDv7(),
};

const forwarding = {
  upstreams: {
    products: env.PRODUCTS_URL,
    inventory: env.INVENTORY_URL,
    sales: env.SALES_URL,
    receipts: env.RECEIPTS_URL,
  },
  key: await openSecret("assertion-key", env.ASSERTION_KEY, { dataDir }),
};

serve({
  app: createGateway(deps, forwarding, logger),
  host: env.HOST,
  port: env.GATEWAY_PORT,
  portVariable: "GATEWAY_PORT",
  logger,
  close: async () => {
    await database.close();
    await store.close();
  },
});
