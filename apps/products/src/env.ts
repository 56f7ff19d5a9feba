import { baseUrl, parseEnv, port, secret, serviceEnv } from "@pos-mi/service-kit/parse-env";
import { z } from "zod";

export const readEnv = () =>
  parseEnv({
    ...serviceEnv,
    /** The key by which our own parts know one another; the one in the data folder when left out. */
    ASSERTION_KEY: secret.optional(),
    PRODUCTS_PORT: port.default(4001),
    MONGODB_URL: z
      .string()
      .regex(/^mongodb(\+srv)?:\/\//, "Must start with mongodb://")
      .optional(),
    SALES_URL: baseUrl.default("http://127.0.0.1:4003"),
    DATA_DIR: z.string().optional(),
  });
