import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { createLogger } from "@pos-mi/service-kit/logger";
import { makeSale, makeSales } from "./make-sale";
import { NOBODY, openReceipts, type ReceiptsApp } from "./receipts-app";
import { freshFolder, linesOf, receiptTexts, segmentFiles } from "./receipts-folder";

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

describe("what an earlier process left", () => {
  test("becomes files, and what is there stays", async () => {
    const sales = makeSales(20);
    await app.delivered(...sales);
    const shown = await (await app.show(sales[0]?.id ?? "")).text();
    const lines = await linesOf((await segmentFiles(folder))[0]);
    await app.close();
    app = openReceipts(folder, NOBODY);
    await app.export();
    expect([...(await receiptTexts(folder)).values()].sort()).toEqual(lines.sort());
    expect(lines).toContain(shown);
    expect(await segmentFiles(folder)).toEqual([]);
  });

  test("a torn last line was not acknowledged, and is dropped", async () => {
    const [whole, torn] = [makeSale(), makeSale()];
    await app.delivered(whole);
    await app.close();
    const [segment = ""] = await segmentFiles(folder);
    await appendFile(segment, JSON.stringify({ saleId: torn.id, sale: torn }).slice(0, -9));
    app = openReceipts(folder, NOBODY);
    await app.export();
    expect([...(await receiptTexts(folder)).keys()]).toEqual([whole.id]);
    expect(await segmentFiles(folder)).toEqual([]);
  });

  test("a damaged line is told, its neighbours become files, and the journal's file is kept", async () => {
    const sales = makeSales(3);
    await app.delivered(...sales);
    await app.close();
    const [segment = ""] = await segmentFiles(folder);
    const damaged = (await readFile(segment, "utf8")).replace(`"saleId":"${sales[1]?.id}"`, '"saleId":"?');
    await writeFile(segment, damaged);
    const logger = createLogger("receipts", "silent");
    const told: unknown[] = [];
    logger.error = (what: unknown) => told.push(what);
    app = openReceipts(folder, NOBODY, { logger });
    await app.export();
    expect([...(await receiptTexts(folder)).keys()].sort()).toEqual(
      [sales[0]?.id ?? "", sales[2]?.id ?? ""].sort(),
    );
    expect(told).toEqual([{ file: segment, lines: 1 }]);
    expect(await segmentFiles(folder)).toEqual([`${segment}.damaged`]);
  });
});
