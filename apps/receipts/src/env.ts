import { failpointEnv } from "@pos-mi/service-kit/failpoint";
import { baseUrl, parseEnv, port, secret, serviceEnv } from "@pos-mi/service-kit/parse-env";
import { z } from "zod";

export const readEnv = () =>
  parseEnv({
    ...serviceEnv,
    ...failpointEnv,
    /** The key by which our own parts know one another; the one in the data folder when left out. */
    ASSERTION_KEY: secret.optional(),
    RECEIPTS_PORT: port.default(4004),
    SALES_URL: baseUrl.default("http://127.0.0.1:4003"),
    /** Where the receipts lie; without it, `receipts` in the data folder. */
    RECEIPTS_DIR: z.string().optional(),
    DATA_DIR: z.string().optional(),
    SHOP_NAME: z.string().default("Toko Saya"),
    SHOP_ADDRESS: z.string().default(""),
    SHOP_PHONE: z.string().default(""),
    SHOP_FOOTER: z.string().default("Terima kasih atas kunjungan Anda."),
  });
