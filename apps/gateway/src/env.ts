import { baseUrl, parseEnv, port, secret, serviceEnv } from "@pos-mi/service-kit/parse-env";
import { z } from "zod";

export const readEnv = () =>
  parseEnv({
    ...serviceEnv,
    /** The key by which our own parts know one another; the one in the data folder when left out. */
    ASSERTION_KEY: secret.optional(),
    GATEWAY_PORT: port.default(4000),
    PRODUCTS_URL: baseUrl.default("http://127.0.0.1:4001"),
    INVENTORY_URL: baseUrl.default("http://127.0.0.1:4002"),
    SALES_URL: baseUrl.default("http://127.0.0.1:4003"),
    RECEIPTS_URL: baseUrl.default("http://127.0.0.1:4004"),
    DATA_DIR: z.string().optional(),
  });
