import { setDefaultTimeout } from "bun:test";
import { type OpenStore, openStore } from "@pos-mi/stores/open-store";
import { TEST_DATA_DIR } from "@pos-mi/stores/test-data-folder";
import { Redis } from "ioredis";

// The first test may have to wait until the embedded engines have made their files.
setDefaultTimeout(30_000);

/** A Redis in which nobody sees the keys of anyone else, and that forgets them when it is closed. */
export async function freshRedis(): Promise<OpenStore> {
  const store = await openStore("redis", process.env.REDIS_URL, { dataDir: TEST_DATA_DIR });
  const keyPrefix = `test-${crypto.randomUUID()}:`;
  const url = new URL(store.url);
  url.searchParams.set("keyPrefix", keyPrefix);
  return {
    url: url.href,
    async close() {
      const redis = new Redis(store.url);
      const keys = await redis.keys(`${keyPrefix}*`);
      if (keys.length > 0) await redis.del(...keys);
      redis.disconnect();
      await store.close();
    },
  };
}
