import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { rm } from "node:fs/promises";
import { makeSale, makeSales } from "./make-sale";
import { ALL_SAVED, NOBODY, openReceipts, openSales, type ReceiptsApp } from "./receipts-app";
import { freshFolder, linesOf, receiptFiles, receiptTexts, segmentFiles } from "./receipts-folder";

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

describe("the journal", () => {
  test("has each receipt when it is acknowledged, and the files are what it had", async () => {
    const sales = makeSales(30);
    expect(await app.delivered(...sales)).toEqual(ALL_SAVED);
    const [segment] = await segmentFiles(folder);
    const lines = await linesOf(segment);
    expect(await receiptFiles(folder)).toEqual(new Map());

    await app.export();
    const files = await receiptFiles(folder);
    expect(sales.map(({ id }) => files.get(id)?.receipt.sale)).toEqual(sales);
    expect(sales.map(({ id }) => files.get(id)?.text)).toEqual(lines);
    expect(await segmentFiles(folder)).toEqual([]);
  });

  test("sales that come twice, before or after their files are there, do no harm", async () => {
    const sales = makeSales(3);
    await app.delivered(...sales);
    expect(await app.delivered(...sales)).toEqual(ALL_SAVED);
    await app.export();
    const before = await receiptTexts(folder);
    expect(await app.delivered(...sales)).toEqual(ALL_SAVED);
    await app.export();
    expect(before.size).toBe(3);
    expect(await receiptTexts(folder)).toEqual(before);
  });

  test("is left alone while sales are delivered", async () => {
    await app.close();
    app = openReceipts(folder, NOBODY, { quietMs: 60_000 });
    await app.delivered(...makeSales(20));
    await app.export();
    expect((await receiptFiles(folder)).size).toBe(0);
  });

  test("is never larger than it may be, however quickly sales are delivered", async () => {
    await app.close();
    const [largeFrom, batch] = [20_000, makeSales(10)];
    const most = largeFrom + JSON.stringify(batch).length * 2;
    app = openReceipts(folder, NOBODY, { quietMs: 60_000, largeFrom });
    const sales = Array.from({ length: 20 }, () => makeSales(10)).flat();
    for (let at = 0; at < sales.length; at += 10) {
      expect(await app.delivered(...sales.slice(at, at + 10))).toEqual(ALL_SAVED);
      const files = await receiptTexts(folder);
      const waiting = sales.slice(0, at + 10).filter(({ id }) => !files.has(id));
      expect(JSON.stringify(waiting).length).toBeLessThan(most);
    }
    expect((await receiptFiles(folder)).size).toBeGreaterThan(100);
  });
});

describe("reading", () => {
  test("a receipt that has no file yet is shown as it will be for ever, by either way", async () => {
    const sales = makeSales(2);
    await app.delivered(...sales);
    const [line] = await linesOf((await segmentFiles(folder))[0]);
    const [first = makeSale(), second = makeSale()] = sales;
    const early = [await app.show(first.id), await app.save(second.id)];
    expect(early.map(({ status }) => status)).toEqual([200, 201]);
    const shown = await Promise.all(early.map((response) => response.text()));
    expect(shown[0]).toBe(line ?? "");
    await app.export();
    const later = await Promise.all([app.show(first.id), app.save(second.id)]);
    expect(await Promise.all(later.map((response) => response.text()))).toEqual(shown);
  });

  test("a receipt that was saved first stays when its sale is delivered", async () => {
    const service = openSales();
    try {
      const sale = makeSale();
      service.tell(sale);
      await app.close();
      app = openReceipts(folder, service.url);
      const saved = await (await app.save(sale.id)).text();
      await app.delivered(sale);
      expect(await (await app.show(sale.id)).text()).toBe(saved);
      await app.export();
      expect(await (await app.show(sale.id)).text()).toBe(saved);
    } finally {
      service.stop();
    }
  });

  test("saved, delivered and shown at once, a sale has one receipt, and all see that", async () => {
    const service = openSales();
    try {
      await app.close();
      app = openReceipts(folder, service.url);
      const sales = makeSales(20);
      for (const sale of sales) service.tell(sale);
      const seen = await Promise.all(
        sales.map(async ({ id }, index) => {
          const [early, , late] = await Promise.all([
            app.save(id),
            app.delivered(...sales.slice(index, index + 1)),
            app.export().then(() => app.show(id)),
          ]);
          return [id, await early.text(), await late.text()] as const;
        }),
      );
      await app.export();
      const files = await receiptTexts(folder);
      expect(seen.map(([id]) => [id, files.get(id), files.get(id)])).toEqual(seen.map((each) => [...each]));
    } finally {
      service.stop();
    }
  });
});
