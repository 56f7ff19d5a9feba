import { describe, expect, test } from "bun:test";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { journalFolder } from "../src/storage/journal";
import { receiptPath } from "../src/storage/receipt-files";
import { freshReceipts } from "./fresh-receipts";
import { makeSale, saleApartFrom } from "./make-sale";
import { ALL_SAVED } from "./receipts-app";

const receipts = freshReceipts();

describe("a failing disk", () => {
  test("a delivery that can't be made durable fails, and what was acknowledged is there", async () => {
    const [first, second] = [makeSale(), makeSale()];
    await receipts.app.delivered(first);
    await receipts.app.export();
    await rename(journalFolder(receipts.folder), `${receipts.folder}-away`);
    await writeFile(journalFolder(receipts.folder), "a file where its folder should be");
    expect((await receipts.app.deliver(second)).status).toBeGreaterThanOrEqual(500);
    expect((await receipts.app.show(second.id)).status).toBe(503);
    await rm(journalFolder(receipts.folder));
    await rename(`${receipts.folder}-away`, journalFolder(receipts.folder));
    expect(await receipts.app.delivered(second)).toEqual(ALL_SAVED);
    await receipts.app.export();
    expect([...(await receipts.texts()).keys()].sort()).toEqual([first.id, second.id].sort());
  });

  test("a file that can't be written stays in the journal and holds up no other", async () => {
    const bad = makeSale();
    const good = saleApartFrom(bad);
    const place = join(receiptPath(receipts.folder, bad.id), "..");
    await writeFile(place, "a file where its folder should be");
    await receipts.app.delivered(bad, good);
    await expect(receipts.app.export()).rejects.toThrow();
    await expect(receipts.app.export()).rejects.toThrow();
    await receipts.app.delivered(saleApartFrom(bad), saleApartFrom(bad), saleApartFrom(bad));
    await expect(receipts.app.export()).rejects.toThrow();
    expect((await receipts.files()).size).toBe(4);
    await rm(place);
    await receipts.app.export();
    expect((await receipts.files()).get(bad.id)?.receipt.sale).toEqual(bad);
    expect(await receipts.segments()).toEqual([]);
  });
});
