import { setDefaultTimeout } from "bun:test";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type OpenStore, openStore } from "@pos-mi/stores/open-store";

// The first test may have to wait until the embedded engines have made their files.
setDefaultTimeout(30_000);

const DATA_DIR = join(tmpdir(), "pos-mi-test-stores");

/** A MongoDB database that nobody has used yet. */
export async function freshDatabase(): Promise<OpenStore> {
  const store = await openStore("mongodb", process.env.MONGODB_URL, { dataDir: DATA_DIR });
  const url = new URL(store.url);
  url.pathname = `/test-${crypto.randomUUID()}`;
  return { url: url.href, close: () => store.close() };
}
