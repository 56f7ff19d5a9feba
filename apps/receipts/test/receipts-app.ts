import type { Sale } from "@pos-mi/contracts/sales";
import { toProblem } from "@pos-mi/service-kit/domain-error";
import { createLogger } from "@pos-mi/service-kit/logger";
import { createPeer } from "@pos-mi/service-kit/peer";
import { partOf, vouchedApp } from "@pos-mi/service-kit/vouched-app";
import { createReceiptsApp } from "../src/app";
import { openReceiptStore, type ReceiptStoreOptions } from "../src/storage/receipt-store";

export const shop = { name: "Toko Uji", address: "Jl. Melati 12", phone: "0274-1", footer: "Terima kasih" };

export const part = partOf("receipts");

/** Where no service answers. */
export const NOBODY = "http://127.0.0.1:1";

/** What the sales service would answer, and how often it was asked. */
export function openSales() {
  const sold = new Map<string, Sale>();
  let asked = 0;
  const server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    fetch(request) {
      asked += 1;
      const sale = sold.get(new URL(request.url).pathname.replace("/sales/", ""));
      return sale ? Response.json(sale) : Response.json(toProblem("sale_not_found", "test"), { status: 404 });
    },
  });
  return {
    url: server.url.origin,
    tell: (sale: Sale) => sold.set(sale.id, sale),
    asked: () => asked,
    stop: () => server.stop(true),
  };
}

export const ALL_SAVED = { unsaved: [] };

export type ReceiptsApp = ReturnType<typeof openReceipts>;

/** The app on a folder, as one process has it; exporting is left to the test. */
export function openReceipts(folder: string, salesUrl: string, options: Partial<ReceiptStoreOptions> = {}) {
  const logger = createLogger("receipts", "silent");
  const receipts = openReceiptStore({ folder, logger, quietMs: 0, ...options });
  const deps = { receipts, sales: createPeer(part, "sales", salesUrl), shop, now: () => new Date() };
  const app = vouchedApp(createReceiptsApp(deps, logger, part), part);
  const post = (path: string, body: unknown) =>
    app.request(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const deliver = (...sales: Sale[]) => post("/delivered-sales", { sales });
  return {
    get: (path: string) => app.request(path),
    save: (saleId: string) => post("/receipts", { saleId }),
    show: (saleId: string) => app.request(`/receipts/${saleId}`),
    deliver,
    /** What a delivery that worked was answered. */
    delivered: async (...sales: Sale[]) => (await deliver(...sales)).json(),
    export: () => receipts.export(),
    close: () => receipts.close(),
  };
}
