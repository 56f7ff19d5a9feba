import { failpointEnv } from "@pos-mi/service-kit/failpoint";
import { baseUrl, parseEnv, port, secret, serviceEnv } from "@pos-mi/service-kit/parse-env";
import { z } from "zod";

export const readEnv = () =>
  parseEnv({
    ...serviceEnv,
    ...failpointEnv,
    /** The key by which our own parts know one another; the one in the data folder when left out. */
    ASSERTION_KEY: secret.optional(),
    INVENTORY_PORT: port.default(4002),
    PRODUCTS_URL: baseUrl.default("http://127.0.0.1:4001"),
    SALES_URL: baseUrl.default("http://127.0.0.1:4003"),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    REDIS_URL: z
      .string()
      .regex(/^rediss?:\/\//, "Must start with redis://")
      .optional(),
    DATA_DIR: z.string().optional(),
  });
