import { once } from "node:events";
import type { Mode } from "./apps";
import { readEnv } from "./env";
import { showLine } from "./show-line";
import { showUrls } from "./show-urls";
import { type Stack, startStack } from "./stack";
import { stopRequested } from "./stop-requested";

/** A stack that has been started, and what the run knows beside. */
export type Run = { stack: Stack; dataDir: string; embedded: boolean; signal: AbortSignal };

/** How the stack is run. */
export type RunOptions = {
  mode: Mode;
  /** How much the apps log where LOG_LEVEL is not set. */
  logLevel: string;
  /** Variables for the apps, over those of this process. */
  env?: Record<string, string>;
  /** What is done before the stack is called ready. */
  prepare?(run: Run): Promise<void>;
};

/**
 * Runs the stack in the foreground as the environment says, until this process is told to stop; then it ends, with
 * exit code 1 when the stack could not start.
 */
export async function runStack({ mode, logLevel, env: more, prepare }: RunOptions): Promise<never> {
  const signal = stopRequested();
  const { DATA_DIR: dataDir, DATABASE_URL, REDIS_URL, MONGODB_URL, ...given } = readEnv();
  const ports = {
    products: given.PRODUCTS_PORT,
    inventory: given.INVENTORY_PORT,
    sales: given.SALES_PORT,
    receipts: given.RECEIPTS_PORT,
    gateway: given.GATEWAY_PORT,
    pos: given.POS_PORT,
  };
  const env = { ...more, LOG_LEVEL: given.LOG_LEVEL ?? logLevel };
  const stores = { DATABASE_URL, REDIS_URL, MONGODB_URL };
  // The catalogue decides whether the shop is ours to fill.
  const embedded = !MONGODB_URL;

  console.log("Starting POS-Mi …");
  const stack = await startStack({ mode, dataDir, ports, stores, env, log: showLine, signal }).catch(
    (error: unknown) => {
      if (signal.aborted) process.exit(0);
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
  await prepare?.({ stack, dataDir, embedded, signal });
  if (!signal.aborted) {
    await showUrls(stack, dataDir);
    await once(signal, "abort");
  }
  console.log("\nStopping …");
  await stack.stop();
  console.log(`Stopped. The data is kept in ${dataDir}.`);
  process.exit(0);
}
