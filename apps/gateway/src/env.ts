import { baseUrl, parseEnv, port, secret, serviceEnv } from "@pos-mi/service-kit/parse-env";
import { z } from "zod";

export function readEnv() {
  const env = parseEnv({
    ...serviceEnv,
    /** The key by which our own parts know one another; the one in the data folder when left out. */
    ASSERTION_KEY: secret.optional(),
    /** Goes into every hash of a PIN; the one in the data folder when left out. */
    PIN_PEPPER: secret.optional(),
    /** What whoever makes the first owner has to know; the one in the data folder when left out. */
    SETUP_TOKEN: secret.optional(),
    /** Whether the login page shows the PINs of the demo staff. */
    DEMO_STAFF: z.stringbool().default(false),
    NODE_ENV: z.string().default("production"),
    GATEWAY_PORT: port.default(4000),
    PRODUCTS_URL: baseUrl.default("http://127.0.0.1:4001"),
    INVENTORY_URL: baseUrl.default("http://127.0.0.1:4002"),
    SALES_URL: baseUrl.default("http://127.0.0.1:4003"),
    RECEIPTS_URL: baseUrl.default("http://127.0.0.1:4004"),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    DATA_DIR: z.string().optional(),
  });
  if (!env.DEMO_STAFF || env.NODE_ENV !== "production") return env;
  console.error("DEMO_STAFF is for development alone: everybody knows its PINs. Start again without it.");
  process.exit(1);
}
