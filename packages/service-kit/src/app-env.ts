import type { Logger } from "pino";

/** What every handler finds in its context. */
export type AppEnv = { Variables: { requestId: string; logger: Logger } };
