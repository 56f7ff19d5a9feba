import { setDefaultTimeout } from "bun:test";
import { type OpenStore, openStore } from "@pos-mi/stores/open-store";
import { TEST_DATA_DIR } from "@pos-mi/stores/test-data-folder";

// The first test may have to wait until the embedded engines have made their files.
setDefaultTimeout(30_000);

/** A MongoDB database that nobody has used yet. */
export async function freshDatabase(): Promise<OpenStore> {
  const store = await openStore("mongodb", process.env.MONGODB_URL, { dataDir: TEST_DATA_DIR });
  const url = new URL(store.url);
  url.pathname = `/test-${crypto.randomUUID()}`;
  return { url: url.href, close: () => store.close() };
}
