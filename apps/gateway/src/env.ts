import { baseUrl, parseEnv, port, serviceEnv } from "@pos-mi/service-kit/parse-env";

export const readEnv = () =>
  parseEnv({
    ...serviceEnv,
    GATEWAY_PORT: port.default(4000),
    PRODUCTS_URL: baseUrl.default("http://127.0.0.1:4001"),
    INVENTORY_URL: baseUrl.default("http://127.0.0.1:4002"),
    SALES_URL: baseUrl.default("http://127.0.0.1:4003"),
    RECEIPTS_URL: baseUrl.default("http://127.0.0.1:4004"),
  });
