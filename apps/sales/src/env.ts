import { failpointEnv } from "@pos-mi/service-kit/failpoint";
import { baseUrl, parseEnv, port, secret, serviceEnv } from "@pos-mi/service-kit/parse-env";
import { z } from "zod";

export const readEnv = () =>
  parseEnv({
    ...serviceEnv,
    ...failpointEnv,
    /** The key by which our own parts know one another; the one in the data folder when left out. */
    ASSERTION_KEY: secret.optional(),
    SALES_PORT: port.default(4003),
    PRODUCTS_URL: baseUrl.default("http://127.0.0.1:4001"),
    INVENTORY_URL: baseUrl.default("http://127.0.0.1:4002"),
    RECEIPTS_URL: baseUrl.default("http://127.0.0.1:4004"),
    /** How long a checkout may take between taking the goods and its commit before recovery calls it off. */
    RESERVATION_LEASE_SECONDS: z.coerce.number().int().min(1).max(3600).default(30),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    DATA_DIR: z.string().optional(),
  });
