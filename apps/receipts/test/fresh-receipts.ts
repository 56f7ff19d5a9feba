import { afterEach, beforeEach } from "bun:test";
import { rm } from "node:fs/promises";
import type { ReceiptStoreOptions } from "../src/storage/receipt-store";
import { NOBODY, openReceipts, type ReceiptsApp } from "./receipts-app";
import { freshFolder, receiptFiles, receiptTexts, segmentFiles } from "./receipts-folder";

/** For each test of the file that calls this: an empty folder, and the app on it; by default with no sales to ask. */
export function freshReceipts(salesUrl = NOBODY) {
  let folder: string;
  let app: ReceiptsApp;

  beforeEach(async () => {
    folder = await freshFolder();
    app = openReceipts(folder, salesUrl);
  });
  afterEach(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  return {
    get folder() {
      return folder;
    },
    get app() {
      return app;
    },
    files: () => receiptFiles(folder),
    texts: () => receiptTexts(folder),
    segments: () => segmentFiles(folder),
    /** Ends the app, and opens another one on the same folder. */
    async reopen(options: Partial<ReceiptStoreOptions> = {}, url = salesUrl): Promise<void> {
      await app.close();
      app = openReceipts(folder, url, options);
    },
  };
}
