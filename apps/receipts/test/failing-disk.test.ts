import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { journalFolder } from "../src/storage/journal";
import { receiptPath } from "../src/storage/receipt-files";
import { makeSale, makeSales } from "./make-sale";
import { ALL_SAVED, NOBODY, openReceipts, type ReceiptsApp } from "./receipts-app";
import { freshFolder, receiptFiles, receiptTexts, segmentFiles } from "./receipts-folder";

let folder: string;
let app: ReceiptsApp;

beforeEach(async () => {
  folder = await freshFolder();
  // Whatever is shown here was delivered: there is no sales service to ask.
  app = openReceipts(folder, NOBODY);
});
afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

describe("a failing disk", () => {
  test("a delivery that can't be made durable fails, and what was acknowledged is there", async () => {
    const [first, second] = [makeSale(), makeSale()];
    await app.delivered(first);
    await app.export();
    await rename(journalFolder(folder), `${folder}-away`);
    await writeFile(journalFolder(folder), "a file where its folder should be");
    expect((await app.deliver(second)).status).toBeGreaterThanOrEqual(500);
    expect((await app.show(second.id)).status).toBe(503);
    await rm(journalFolder(folder));
    await rename(`${folder}-away`, journalFolder(folder));
    expect(await app.delivered(second)).toEqual(ALL_SAVED);
    await app.export();
    expect([...(await receiptTexts(folder)).keys()].sort()).toEqual([first.id, second.id].sort());
  });

  test("a file that can't be written stays in the journal and holds up no other", async () => {
    const [bad, good] = [makeSale(), makeSale()];
    good.id = `${good.id.slice(0, -2)}${bad.id.endsWith("00") ? "01" : "00"}`;
    const place = join(receiptPath(folder, bad.id), "..");
    await writeFile(place, "a file where its folder should be");
    await app.delivered(bad, good);
    await expect(app.export()).rejects.toThrow();
    await expect(app.export()).rejects.toThrow();
    await app.delivered(...makeSales(3));
    await expect(app.export()).rejects.toThrow();
    expect((await receiptFiles(folder)).size).toBe(4);
    await rm(place);
    await app.export();
    expect((await receiptFiles(folder)).get(bad.id)?.receipt.sale).toEqual(bad);
    expect(await segmentFiles(folder)).toEqual([]);
  });
});
