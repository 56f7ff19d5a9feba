import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "bun:test";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problem } from "@pos-mi/contracts/problem";
import { receipt } from "@pos-mi/contracts/receipts";
import type { Sale } from "@pos-mi/contracts/sales";
import { toProblem } from "@pos-mi/service-kit/domain-error";
import { createLogger } from "@pos-mi/service-kit/logger";
import { createPeer } from "@pos-mi/service-kit/peer";
import { createReceiptsApp } from "../src/app";
import { receiptPath, writeReceipt } from "../src/storage/receipt-files";

const shop = { name: "Toko Uji", address: "Jl. Melati 12", phone: "0274-1", footer: "Terima kasih" };

/** What the sales service would answer, by sale id. */
const sold = new Map<string, Sale>();
let sales: ReturnType<typeof Bun.serve>;
let asked = 0;
let folder: string;
let app: ReturnType<typeof createReceiptsApp>;

beforeAll(() => {
  sales = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    fetch(request) {
      asked += 1;
      const sale = sold.get(new URL(request.url).pathname.replace("/sales/", ""));
      return sale ? Response.json(sale) : Response.json(toProblem("sale_not_found", "test"), { status: 404 });
    },
  });
});
afterAll(() => sales.stop(true));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pos-mi-receipts-"));
  app = appWith(sales.url.origin);
  asked = 0;
});
afterEach(() => rm(folder, { recursive: true }));

function appWith(salesUrl: string) {
  const deps = { folder, sales: createPeer("sales", salesUrl), shop, now: () => new Date() };
  return createReceiptsApp(deps, createLogger("receipts", "silent"));
}

function makeSale(): Sale {
  const id = Bun.randomUUIDv7();
  const amounts = { subtotal: 68_000, discount: 0, total: 68_000 };
  const line = { productId: Bun.randomUUIDv7(), sku: "BRS-1", name: "Beras", quantity: 1, unitPrice: 68_000 };
  const sale: Sale = {
    id,
    receiptNumber: "T01-000001",
    lines: [{ ...line, ...amounts }],
    ...amounts,
    rounding: 0,
    tenders: [{ type: "cash", amount: 70_000 }],
    changeDue: 2_000,
    currency: "IDR",
    cashierName: "Sari",
    soldAt: "2026-01-05T03:14:15.000Z",
  };
  sold.set(id, sale);
  return sale;
}

const save = (saleId: string, on = app) =>
  on.request("/receipts", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ saleId }),
  });

describe("saving", () => {
  test("a receipt holds the sale, the shop and nothing made up", async () => {
    const sale = makeSale();
    const response = await save(sale.id);
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
    const sale = makeSale();
    await save(sale.id);
    const path = receiptPath(folder, sale.id);
    expect(JSON.parse(await readFile(path, "utf8")).saleId).toBe(sale.id);
    expect(await readdir(join(path, ".."))).toEqual([`${sale.id}.json`]);
  });

  test("however often and at once it is asked for, there is one, and all get the same", async () => {
    const sale = makeSale();
    const answers = await Promise.all(Array.from({ length: 20 }, async () => (await save(sale.id)).text()));
    expect(new Set(answers).size).toBe(1);
    expect(await (await save(sale.id)).text()).toBe(answers[0] ?? "");
  });

  test("the first one saved stays, whatever comes later", async () => {
    const sale = makeSale();
    await save(sale.id);
    await writeReceipt(folder, {
      saleId: sale.id,
      receiptNumber: "T01-999999",
      shop,
      sale,
      savedAt: "2026-01-06T00:00:00.000Z",
    });
    const shown = receipt.parse(await (await app.request(`/receipts/${sale.id}`)).json());
    expect(shown.receiptNumber).toBe(sale.receiptNumber);
  });
});

describe("delivered sales", () => {
  const deliver = (...delivered: Sale[]) =>
    app.request("/delivered-sales", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ sales: delivered }),
    });

  test("each has its receipt, without asking sales, and twice does no harm", async () => {
    const delivered = [makeSale(), makeSale(), makeSale()];
    expect(await (await deliver(...delivered)).json()).toEqual({ unsaved: [] });
    const before = await Promise.all(delivered.map(({ id }) => readFile(receiptPath(folder, id), "utf8")));
    expect(await (await deliver(...delivered)).json()).toEqual({ unsaved: [] });
    const after = await Promise.all(delivered.map(({ id }) => readFile(receiptPath(folder, id), "utf8")));
    expect(after).toEqual(before);
    expect(before.map((text) => receipt.parse(JSON.parse(text)).sale)).toEqual(delivered);
    expect(asked).toBe(0);
  });

  test("one that can't be saved is named, and its neighbours are saved", async () => {
    const [bad, good] = [makeSale(), makeSale()];
    await writeFile(join(folder, bad.id.slice(-2)), "a file where its folder should be");
    good.id = `${good.id.slice(0, -2)}${bad.id.endsWith("00") ? "01" : "00"}`;
    expect(await (await deliver(bad, good)).json()).toEqual({ unsaved: [bad.id] });
    expect(await readFile(receiptPath(folder, good.id), "utf8")).toContain(good.id);
  });
});

describe("showing again", () => {
  test("a saved receipt is shown without asking sales, even when sales is away", async () => {
    const sale = makeSale();
    const saved = await (await save(sale.id)).text();
    asked = 0;
    const shown = await appWith("http://127.0.0.1:1").request(`/receipts/${sale.id}`);
    expect(shown.status).toBe(200);
    expect(await shown.text()).toBe(saved);
    expect(asked).toBe(0);
  });

  test("a sale that has not told its receipt yet is shown, and saved", async () => {
    const sale = makeSale();
    expect((await app.request(`/receipts/${sale.id}`)).status).toBe(200);
    expect(await readFile(receiptPath(folder, sale.id), "utf8")).toContain(sale.id);
  });
});

describe("refusals", () => {
  test("a sale that does not exist has no receipt, and none is written", async () => {
    const id = Bun.randomUUIDv7();
    for (const response of [await save(id), await app.request(`/receipts/${id}`)])
      expect(problem.parse(await response.json())).toMatchObject({ code: "sale_not_found", status: 404 });
    expect(await readdir(folder)).toEqual([]);
  });

  test("with sales away, an unsaved receipt is told to come back later", async () => {
    const response = await save(makeSale().id, appWith("http://127.0.0.1:1"));
    expect(problem.parse(await response.json())).toMatchObject({ code: "unavailable", status: 503 });
  });

  test.each(["../../etc/passwd", "..%2f..%2fetc%2fpasswd", "x", "%00", Bun.randomUUIDv7().replace("7", "g")])(
    "%s names no receipt",
    async (id) => {
      const response = await app.request(`/receipts/${id}`);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(asked).toBe(0);
    },
  );
});
