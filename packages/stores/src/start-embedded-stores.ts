import { dataFolder } from "./data-folder";
import { acquireLease } from "./lease";

/** All embedded engines of one data folder. */
export type EmbeddedStores = {
  readonly urls: { postgres: string; redis: string; mongodb: string };
  /** The stores process at this moment: it changes when a killed one was replaced. */
  readonly pid: number;
  stop(): Promise<void>;
};

/**
 * Starts the embedded engines of `dataDir` (default: `.data` at the repository's root), or joins those that run.
 * `stop()` gives them up: it resolves when they have ended, or at once when somebody else still holds them.
 * @throws Error with the engines' last words when they can't start.
 */
export async function startEmbeddedStores(
  options: { dataDir?: string | undefined } = {},
): Promise<EmbeddedStores> {
  const lease = await acquireLease(dataFolder(options.dataDir));
  return {
    get urls() {
      return lease.endpoint.urls;
    },
    get pid() {
      return lease.endpoint.pid;
    },
    stop: () => lease.release("stop"),
  };
}
