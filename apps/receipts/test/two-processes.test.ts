import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
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

describe("two processes on one folder", () => {
  test("one has the journal, the other saves files, and takes it over", async () => {
    const other = openReceipts(folder, NOBODY);
    const [first, second, third] = [makeSale(), makeSale(), makeSale()];
    await app.delivered(first);
    expect(await other.delivered(second)).toEqual(ALL_SAVED);
    await other.export();
    expect([...(await receiptTexts(folder)).keys()]).toEqual([second.id]);

    await app.close();
    await other.deliver(third);
    await other.export();
    expect([...(await receiptTexts(folder)).keys()].sort()).toEqual([first.id, second.id, third.id].sort());
    expect(await segmentFiles(folder)).toEqual([]);
    await other.close();
  });

  test("delivered to both, a sale has one receipt, whoever shows it and when", async () => {
    const other = openReceipts(folder, NOBODY);
    const sales = makeSales(30);
    await Promise.all([app.deliver(...sales), other.deliver(...sales)]);
    const shown = async (by: ReceiptsApp) =>
      Promise.all(sales.map(async ({ id }) => (await by.show(id)).text()));
    const before = await shown(app);
    expect(await shown(other)).toEqual(before);
    await app.export();
    expect(await shown(app)).toEqual(before);
    await other.close();
  });

  test("one without the journal names what it can't save", async () => {
    const other = openReceipts(folder, NOBODY);
    const [bad, good] = [makeSale(), makeSale()];
    good.id = `${good.id.slice(0, -2)}${bad.id.endsWith("00") ? "01" : "00"}`;
    await app.delivered(makeSale());
    await writeFile(join(receiptPath(folder, bad.id), ".."), "a file where its folder should be");
    expect(await other.delivered(bad, good)).toEqual({ unsaved: [bad.id] });
    expect((await receiptFiles(folder)).has(good.id)).toBe(true);
    await other.close();
  });
});
