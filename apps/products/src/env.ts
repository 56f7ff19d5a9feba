import { baseUrl, parseEnv, port, serviceEnv } from "@pos-mi/service-kit/parse-env";
import { z } from "zod";

export const readEnv = () =>
  parseEnv({
    ...serviceEnv,
    PRODUCTS_PORT: port.default(4001),
    MONGODB_URL: z
      .string()
      .regex(/^mongodb(\+srv)?:\/\//, "Must start with mongodb://")
      .optional(),
    SALES_URL: baseUrl.default("http://127.0.0.1:4003"),
    DATA_DIR: z.string().optional(),
  });
