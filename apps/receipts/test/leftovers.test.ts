import { describe, expect, test } from "bun:test";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { createLogger } from "@pos-mi/service-kit/logger";
import { freshReceipts } from "./fresh-receipts";
import { makeSale, makeSales } from "./make-sale";
import { linesOf } from "./receipts-folder";

const receipts = freshReceipts();

describe("what an earlier process left", () => {
  test("becomes files, and what is there stays", async () => {
    const sales = makeSales(20);
    await receipts.app.delivered(...sales);
    const shown = await (await receipts.app.show(sales[0]?.id ?? "")).text();
    const lines = await linesOf((await receipts.segments())[0]);
    await receipts.reopen();
    await receipts.app.export();
    expect([...(await receipts.texts()).values()].sort()).toEqual(lines.sort());
    expect(lines).toContain(shown);
    expect(await receipts.segments()).toEqual([]);
  });

  test("a torn last line was not acknowledged, and is dropped", async () => {
    const [whole, torn] = [makeSale(), makeSale()];
    await receipts.app.delivered(whole);
    await receipts.app.close();
    const [segment = ""] = await receipts.segments();
    await appendFile(segment, JSON.stringify({ saleId: torn.id, sale: torn }).slice(0, -9));
    await receipts.reopen();
    await receipts.app.export();
    expect([...(await receipts.texts()).keys()]).toEqual([whole.id]);
    expect(await receipts.segments()).toEqual([]);
  });

  test("a damaged line is told, its neighbours become files, and the journal's file is kept", async () => {
    const sales = makeSales(3);
    await receipts.app.delivered(...sales);
    await receipts.app.close();
    const [segment = ""] = await receipts.segments();
    const damaged = (await readFile(segment, "utf8")).replace(`"saleId":"${sales[1]?.id}"`, '"saleId":"?');
    await writeFile(segment, damaged);
    const logger = createLogger("receipts", "silent");
    const told: unknown[] = [];
    logger.error = (what: unknown) => told.push(what);
    await receipts.reopen({ logger });
    await receipts.app.export();
    expect([...(await receipts.texts()).keys()].sort()).toEqual(
      [sales[0]?.id ?? "", sales[2]?.id ?? ""].sort(),
    );
    expect(told).toEqual([{ file: segment, lines: 1 }]);
    expect(await receipts.segments()).toEqual([`${segment}.damaged`]);
  });
});
