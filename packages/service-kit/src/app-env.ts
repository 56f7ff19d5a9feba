import type { Logger } from "./logger";

/** What every handler finds in its context. */
export type AppEnv = { Variables: { requestId: string; logger: Logger } };
