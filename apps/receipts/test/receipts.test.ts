import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "bun:test";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { problem } from "@pos-mi/contracts/problem";
import { receipt } from "@pos-mi/contracts/receipts";
import { receiptPath, writeReceipt } from "../src/storage/receipt-files";
import { makeSale } from "./make-sale";
import { NOBODY, openReceipts, openSales, type ReceiptsApp, shop } from "./receipts-app";
import { freshFolder, receiptFiles } from "./receipts-folder";

let sales: ReturnType<typeof openSales>;
let folder: string;
let app: ReceiptsApp;

beforeAll(() => {
  sales = openSales();
});
afterAll(() => sales.stop());

beforeEach(async () => {
  folder = await freshFolder();
  app = openReceipts(folder, sales.url);
});
afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

function soldSale() {
  const sale = makeSale();
  sales.tell(sale);
  return sale;
}

describe("saving", () => {
  test("a receipt holds the sale, the shop and nothing made up", async () => {
    const sale = soldSale();
    const response = await app.save(sale.id);
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
    await app.save(sale.id);
    const path = receiptPath(folder, sale.id);
    expect(JSON.parse(await readFile(path, "utf8")).saleId).toBe(sale.id);
    expect(await readdir(join(path, ".."))).toEqual([`${sale.id}.json`]);
  });

  test("however often and at once it is asked for, there is one, and all get the same", async () => {
    const sale = soldSale();
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => (await app.save(sale.id)).text()),
    );
    expect(new Set(answers).size).toBe(1);
    expect(await (await app.save(sale.id)).text()).toBe(answers[0] ?? "");
  });

  test("the first one saved stays, whatever comes later", async () => {
    const sale = soldSale();
    await app.save(sale.id);
    const later = { saleId: sale.id, receiptNumber: "T01-999999", shop, sale, savedAt: sale.soldAt };
    await writeReceipt(folder, sale.id, JSON.stringify(later));
    const shown = receipt.parse(await (await app.show(sale.id)).json());
    expect(shown.receiptNumber).toBe(sale.receiptNumber);
  });
});

describe("showing again", () => {
  test("a saved receipt is shown without asking sales, even when sales is away", async () => {
    const sale = soldSale();
    const saved = await (await app.save(sale.id)).text();
    const shown = await openReceipts(folder, NOBODY).show(sale.id);
    expect(shown.status).toBe(200);
    expect(await shown.text()).toBe(saved);
  });

  test("a sale that has not told its receipt yet is shown, and saved", async () => {
    const sale = soldSale();
    expect((await app.show(sale.id)).status).toBe(200);
    expect((await receiptFiles(folder)).get(sale.id)?.receipt.sale).toEqual(sale);
  });
});

describe("refusals", () => {
  test("a sale that does not exist has no receipt, and none is written", async () => {
    const id = Bun.randomUUIDv7();
    for (const response of [await app.save(id), await app.show(id)])
      expect(problem.parse(await response.json())).toMatchObject({ code: "sale_not_found", status: 404 });
    expect(await readdir(folder)).toEqual([]);
  });

  test("with sales away, an unsaved receipt is told to come back later", async () => {
    const response = await openReceipts(folder, NOBODY).save(makeSale().id);
    expect(problem.parse(await response.json())).toMatchObject({ code: "unavailable", status: 503 });
  });

  test.each(["../../etc/passwd", "..%2f..%2fetc%2fpasswd", "x", "%00", Bun.randomUUIDv7().replace("7", "g")])(
    "%s names no receipt",
    async (id) => {
      const before = sales.asked();
      const response = await app.show(id);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(sales.asked()).toBe(before);
    },
  );
});

describe("readiness", () => {
  const state = async () => (await app.get("/health/ready")).status;

  test("it is ready while its folder is there, and not when it is gone", async () => {
    expect(await state()).toBe(200);
    await rm(folder, { recursive: true });
    expect(await state()).toBe(503);
    await app.close();
    folder = await freshFolder();
  });

  test("it is not ready without a place for its journal", async () => {
    await Bun.write(join(folder, "journal"), "a file where its folder should be");
    expect(await state()).toBe(503);
  });
});
