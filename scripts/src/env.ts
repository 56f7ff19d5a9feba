import path from "node:path";
import { logLevel } from "@pos-mi/service-kit/logger";
import { parseEnv, port } from "@pos-mi/service-kit/parse-env";
import { z } from "zod";
import { ROOT } from "./apps";

/** The environment of the scripts that start the stack. */
export const readEnv = () =>
  parseEnv({
    PRODUCTS_PORT: port.optional(),
    INVENTORY_PORT: port.optional(),
    SALES_PORT: port.optional(),
    RECEIPTS_PORT: port.optional(),
    GATEWAY_PORT: port.optional(),
    POS_PORT: port.optional(),
    LOG_LEVEL: logLevel.optional(),
    DATABASE_URL: z.string().optional(),
    REDIS_URL: z.string().optional(),
    MONGODB_URL: z.string().optional(),
    /** The data folder; a relative one starts at the root of the repository. */
    DATA_DIR: z
      .string()
      .default(".data")
      .transform((folder) => path.resolve(ROOT, folder)),
  });
