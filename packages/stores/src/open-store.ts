import { dataFolder } from "./data-folder";
import { acquireLease } from "./lease";

type StoreKind = "postgres" | "redis" | "mongodb";

/** Where a store is, and the end of its use. */
export type OpenStore = { url: string; close(): Promise<void> };

/**
 * Where a store is: at `url` when one is given, else in the embedded engines of `dataDir` (default: `.data` at the
 * repository's root), which are started when they don't run and held until `close()` or this process's end.
 * @throws Error with the engines' last words when they can't start.
 */
export async function openStore(
  kind: StoreKind,
  url?: string,
  options: { dataDir?: string | undefined } = {},
): Promise<OpenStore> {
  if (url) return { url, close: async () => {} };
  const lease = await acquireLease(dataFolder(options.dataDir));
  return { url: lease.endpoint.urls[kind], close: () => lease.release("leave") };
}
