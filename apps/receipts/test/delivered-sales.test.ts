import { describe, expect, test } from "bun:test";
import { freshReceipts } from "./fresh-receipts";
import { makeSale, makeSales } from "./make-sale";
import { ALL_SAVED, openSales } from "./receipts-app";
import { linesOf } from "./receipts-folder";

const receipts = freshReceipts();

describe("the journal", () => {
  test("has each receipt when it is acknowledged, and the files are what it had", async () => {
    const sales = makeSales(30);
    expect(await receipts.app.delivered(...sales)).toEqual(ALL_SAVED);
    const [segment] = await receipts.segments();
    const lines = await linesOf(segment);
    expect(await receipts.files()).toEqual(new Map());

    await receipts.app.export();
    const files = await receipts.files();
    expect(sales.map(({ id }) => files.get(id)?.receipt.sale)).toEqual(sales);
    expect(sales.map(({ id }) => files.get(id)?.text)).toEqual(lines);
    expect(await receipts.segments()).toEqual([]);
  });

  test("sales that come twice, before or after their files are there, do no harm", async () => {
    const sales = makeSales(3);
    await receipts.app.delivered(...sales);
    expect(await receipts.app.delivered(...sales)).toEqual(ALL_SAVED);
    await receipts.app.export();
    const before = await receipts.texts();
    expect(await receipts.app.delivered(...sales)).toEqual(ALL_SAVED);
    await receipts.app.export();
    expect(before.size).toBe(3);
    expect(await receipts.texts()).toEqual(before);
  });

  test("is left alone while sales are delivered", async () => {
    await receipts.reopen({ quietMs: 60_000 });
    await receipts.app.delivered(...makeSales(20));
    await receipts.app.export();
    expect((await receipts.files()).size).toBe(0);
  });

  test("is never larger than it may be, however quickly sales are delivered", async () => {
    await receipts.app.close();
    const [largeFrom, batch] = [20_000, makeSales(10)];
    const most = largeFrom + JSON.stringify(batch).length * 2;
    await receipts.reopen({ quietMs: 60_000, largeFrom });
    const sales = Array.from({ length: 20 }, () => makeSales(10)).flat();
    for (let at = 0; at < sales.length; at += 10) {
      expect(await receipts.app.delivered(...sales.slice(at, at + 10))).toEqual(ALL_SAVED);
      const files = await receipts.texts();
      const waiting = sales.slice(0, at + 10).filter(({ id }) => !files.has(id));
      expect(JSON.stringify(waiting).length).toBeLessThan(most);
    }
    expect((await receipts.files()).size).toBeGreaterThan(100);
  });
});

describe("reading", () => {
  test("a receipt that has no file yet is shown as it will be for ever, by either way", async () => {
    const sales = makeSales(2);
    await receipts.app.delivered(...sales);
    const [line] = await linesOf((await receipts.segments())[0]);
    const [first = makeSale(), second = makeSale()] = sales;
    const early = [await receipts.app.show(first.id), await receipts.app.save(second.id)];
    expect(early.map(({ status }) => status)).toEqual([200, 201]);
    const shown = await Promise.all(early.map((response) => response.text()));
    expect(shown[0]).toBe(line ?? "");
    await receipts.app.export();
    const later = await Promise.all([receipts.app.show(first.id), receipts.app.save(second.id)]);
    expect(await Promise.all(later.map((response) => response.text()))).toEqual(shown);
  });

  test("a receipt that was saved first stays when its sale is delivered", async () => {
    const service = openSales();
    try {
      const sale = makeSale();
      service.tell(sale);
      await receipts.reopen({}, service.url);
      const saved = await (await receipts.app.save(sale.id)).text();
      await receipts.app.delivered(sale);
      expect(await (await receipts.app.show(sale.id)).text()).toBe(saved);
      await receipts.app.export();
      expect(await (await receipts.app.show(sale.id)).text()).toBe(saved);
    } finally {
      service.stop();
    }
  });

  test("saved, delivered and shown at once, a sale has one receipt, and all see that", async () => {
    const service = openSales();
    try {
      await receipts.reopen({}, service.url);
      const sales = makeSales(20);
      for (const sale of sales) service.tell(sale);
      const seen = await Promise.all(
        sales.map(async ({ id }, index) => {
          const [early, , late] = await Promise.all([
            receipts.app.save(id),
            receipts.app.delivered(...sales.slice(index, index + 1)),
            receipts.app.export().then(() => receipts.app.show(id)),
          ]);
          return [id, await early.text(), await late.text()] as const;
        }),
      );
      await receipts.app.export();
      const files = await receipts.texts();
      expect(seen.map(([id]) => [id, files.get(id), files.get(id)])).toEqual(seen.map((each) => [...each]));
    } finally {
      service.stop();
    }
  });
});
