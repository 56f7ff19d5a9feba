import { describe, expect, test } from "bun:test";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { receiptPath } from "../src/storage/receipt-files";
import { freshReceipts } from "./fresh-receipts";
import { makeSale, makeSales, saleApartFrom } from "./make-sale";
import { ALL_SAVED, NOBODY, openReceipts, type ReceiptsApp } from "./receipts-app";

const receipts = freshReceipts();

describe("two processes on one folder", () => {
  test("one has the journal, the other saves files, and takes it over", async () => {
    const other = openReceipts(receipts.folder, NOBODY);
    const [first, second, third] = [makeSale(), makeSale(), makeSale()];
    await receipts.app.delivered(first);
    expect(await other.delivered(second)).toEqual(ALL_SAVED);
    await other.export();
    expect([...(await receipts.texts()).keys()]).toEqual([second.id]);

    await receipts.app.close();
    await other.deliver(third);
    await other.export();
    expect([...(await receipts.texts()).keys()].sort()).toEqual([first.id, second.id, third.id].sort());
    expect(await receipts.segments()).toEqual([]);
    await other.close();
  });

  test("delivered to both, a sale has one receipt, whoever shows it and when", async () => {
    const other = openReceipts(receipts.folder, NOBODY);
    const sales = makeSales(30);
    await Promise.all([receipts.app.deliver(...sales), other.deliver(...sales)]);
    const shown = async (by: ReceiptsApp) =>
      Promise.all(sales.map(async ({ id }) => (await by.show(id)).text()));
    const before = await shown(receipts.app);
    expect(await shown(other)).toEqual(before);
    await receipts.app.export();
    expect(await shown(receipts.app)).toEqual(before);
    await other.close();
  });

  test("one without the journal names what it can't save", async () => {
    const other = openReceipts(receipts.folder, NOBODY);
    const bad = makeSale();
    const good = saleApartFrom(bad);
    await receipts.app.delivered(makeSale());
    await writeFile(join(receiptPath(receipts.folder, bad.id), ".."), "a file where its folder should be");
    expect(await other.delivered(bad, good)).toEqual({ unsaved: [bad.id] });
    expect((await receipts.files()).has(good.id)).toBe(true);
    await other.close();
  });
});
