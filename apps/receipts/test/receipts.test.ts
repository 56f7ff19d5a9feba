import { afterAll, describe, expect, test } from "bun:test";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { problem } from "@pos-mi/contracts/problem";
import { receipt } from "@pos-mi/contracts/receipts";
import { receiptPath, writeReceipt } from "../src/storage/receipt-files";
import { freshReceipts } from "./fresh-receipts";
import { makeSale } from "./make-sale";
import { NOBODY, openReceipts, openSales, shop } from "./receipts-app";

const sales = openSales();
afterAll(() => sales.stop());
const receipts = freshReceipts(sales.url);

function soldSale() {
  const sale = makeSale();
  sales.tell(sale);
  return sale;
}

describe("saving", () => {
  test("a receipt holds the sale, the shop and nothing made up", async () => {
    const sale = soldSale();
    const response = await receipts.app.save(sale.id);
    expect(response.status).toBe(201);
    const saved = receipt.strict().parse(await response.json());
    expect(saved).toEqual({
      saleId: sale.id,
      receiptNumber: sale.receiptNumber,
      shop,
      sale,
      savedAt: saved.savedAt,
    });
  });

  test("it is one file, and nothing else is left lying about", async () => {
    const sale = soldSale();
    await receipts.app.save(sale.id);
    const path = receiptPath(receipts.folder, sale.id);
    expect(JSON.parse(await readFile(path, "utf8")).saleId).toBe(sale.id);
    expect(await readdir(join(path, ".."))).toEqual([`${sale.id}.json`]);
  });

  test("however often and at once it is asked for, there is one, and all get the same", async () => {
    const sale = soldSale();
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => (await receipts.app.save(sale.id)).text()),
    );
    expect(new Set(answers).size).toBe(1);
    expect(await (await receipts.app.save(sale.id)).text()).toBe(answers[0] ?? "");
  });

  test("the first one saved stays, whatever comes later", async () => {
    const sale = soldSale();
    await receipts.app.save(sale.id);
    const later = { saleId: sale.id, receiptNumber: "T01-999999", shop, sale, savedAt: sale.soldAt };
    await writeReceipt(receipts.folder, sale.id, JSON.stringify(later));
    const shown = receipt.parse(await (await receipts.app.show(sale.id)).json());
    expect(shown.receiptNumber).toBe(sale.receiptNumber);
  });
});

describe("showing again", () => {
  test("a saved receipt is shown without asking sales, even when sales is away", async () => {
    const sale = soldSale();
    const saved = await (await receipts.app.save(sale.id)).text();
    const shown = await openReceipts(receipts.folder, NOBODY).show(sale.id);
    expect(shown.status).toBe(200);
    expect(await shown.text()).toBe(saved);
  });

  test("a sale that has not told its receipt yet is shown, and saved", async () => {
    const sale = soldSale();
    expect((await receipts.app.show(sale.id)).status).toBe(200);
    expect((await receipts.files()).get(sale.id)?.receipt.sale).toEqual(sale);
  });
});

describe("refusals", () => {
  test("a sale that does not exist has no receipt, and none is written", async () => {
    const id = Bun.randomUUIDv7();
    for (const response of [await receipts.app.save(id), await receipts.app.show(id)])
      expect(problem.parse(await response.json())).toMatchObject({ code: "sale_not_found", status: 404 });
    expect(await readdir(receipts.folder)).toEqual([]);
  });

  test("with sales away, an unsaved receipt is told to come back later", async () => {
    const response = await openReceipts(receipts.folder, NOBODY).save(makeSale().id);
    expect(problem.parse(await response.json())).toMatchObject({ code: "unavailable", status: 503 });
  });

  test.each(["../../etc/passwd", "..%2f..%2fetc%2fpasswd", "x", "%00", Bun.randomUUIDv7().replace("7", "g")])(
    "%s names no receipt",
    async (id) => {
      const before = sales.asked();
      const response = await receipts.app.show(id);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(sales.asked()).toBe(before);
    },
  );
});

describe("readiness", () => {
  const state = async () => (await receipts.app.get("/health/ready")).status;

  test("it is ready while its folder is there, and not when it is gone", async () => {
    expect(await state()).toBe(200);
    await rm(receipts.folder, { recursive: true });
    expect(await state()).toBe(503);
    await mkdir(receipts.folder);
  });

  test("it is not ready without a place for its journal", async () => {
    await Bun.write(join(receipts.folder, "journal"), "a file where its folder should be");
    expect(await state()).toBe(503);
  });
});
