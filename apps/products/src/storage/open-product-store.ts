import mongoose, { type ConnectOptions } from "mongoose";
import type { Logger } from "pino";
import { storeIsAway } from "./mongo-errors";
import { type ProductStore, productStore } from "./product-store";
import { onSilentMonitor } from "./silent-monitor";

// Nothing waits for ever: with MongoDB away, a request is answered before its caller gives up.
const CONNECT_OPTIONS: ConnectOptions = {
  bufferCommands: false,
  autoCreate: false,
  autoIndex: false,
  sanitizeFilter: true,
  serverSelectionTimeoutMS: 2000,
  connectTimeoutMS: 2000,
  socketTimeoutMS: 3000,
  waitQueueTimeoutMS: 2000,
  heartbeatFrequencyMS: 1000,
};

const RETRY_MS = 500;

/** Opens the catalogue with its indexes made. Waits for as long as MongoDB is away. */
export async function openProductStore(url: string, logger: Logger): Promise<ProductStore> {
  const store = await connect(url, logger);
  const renewWhenSilent = () =>
    onSilentMonitor(store.products.db.getClient(), async () => {
      logger.warn("nothing heard from MongoDB's monitor: connecting anew");
      const renewed = await connect(url, logger);
      const { close } = store;
      Object.assign(store, renewed);
      renewWhenSilent();
      await close();
    });
  renewWhenSilent();
  return store;
}

async function connect(url: string, logger: Logger): Promise<ProductStore> {
  const connection = mongoose.createConnection();
  const store = productStore(connection);
  for (;;) {
    try {
      await connection.openUri(url, { ...CONNECT_OPTIONS });
      await store.products.createIndexes();
      return store;
    } catch (error) {
      if (!storeIsAway(error)) throw error;
      logger.warn({ err: error }, "waiting for MongoDB");
      await Bun.sleep(RETRY_MS);
    }
  }
}
