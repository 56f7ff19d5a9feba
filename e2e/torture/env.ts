import { parseEnv } from "@pos-mi/service-kit/parse-env";
import { z } from "zod";

const amount = z.coerce.number().int().min(1);

/** How much the tests go through: what `bun run test` has time for, unless told otherwise. */
export const readEnv = () =>
  parseEnv({
    LAST_ITEM_ROUNDS: amount.default(50),
    LINK_SALES: amount.default(100),
    MODEL_RUNS: amount.default(200),
  });
