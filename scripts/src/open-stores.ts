import { startEmbeddedStores } from "@pos-mi/stores/start-embedded-stores";
import type { App } from "./apps";

/** The variables that name the stores. */
export type StoreUrls = { DATABASE_URL: string; REDIS_URL: string; MONGODB_URL: string };

/** Whether an app asks a store by itself. */
export const readsStore = ({ reads }: App) =>
  ["DATABASE_URL", "REDIS_URL", "MONGODB_URL"].some((name) => reads.includes(name));

/** The stores that are servers of their own. */
export type GivenStores = { [Name in keyof StoreUrls]?: string | undefined };

/** Where the stores are, and which process of ours they run in. */
export type Stores = {
  urls: StoreUrls;
  /** The embedded stores' process; undefined when all stores were given by URL. */
  pid(): number | undefined;
  stop(): Promise<void>;
};

/** The stores: those given by URL, and the embedded ones (their data in `dataDir`) for whichever is not. */
export async function openStores(given: GivenStores, dataDir: string): Promise<Stores> {
  const { DATABASE_URL, REDIS_URL, MONGODB_URL } = given;
  if (DATABASE_URL && REDIS_URL && MONGODB_URL)
    return { urls: { DATABASE_URL, REDIS_URL, MONGODB_URL }, pid: () => undefined, stop: async () => {} };
  const embedded = await startEmbeddedStores({ dataDir });
  const { postgres, redis, mongodb } = embedded.urls;
  return {
    urls: {
      DATABASE_URL: DATABASE_URL ?? postgres,
      REDIS_URL: REDIS_URL ?? redis,
      MONGODB_URL: MONGODB_URL ?? mongodb,
    },
    pid: () => embedded.pid,
    stop: embedded.stop,
  };
}
