import { newId, saleOf } from "../stack/shop";
import type { Input } from "./send";
import { addProduct, sell, stockedProduct } from "./shop";
import { hire, logIn, newCode, newMember } from "./staff";

/** For each operation a request that succeeds and fills every field it may have; each call makes a fresh one. */
export const validRequests: Record<string, () => Promise<Input>> = {
  createProduct: async () => ({
    body: {
      id: newId(),
      name: "Beras Pandan Wangi 5 kg",
      price: 68_000,
      category: "Sembako",
      sku: `SKU-${newId()}`,
      barcodes: [newId(), newId()],
    },
  }),
  listProducts: async () => ({
    query: {
      limit: "10",
      search: "beras 5",
      category: "Sembako",
      barcode: "8991002101234",
      updatedSince: "2026-01-05T03:14:15.000+07:00",
    },
  }),
  getProduct: async () => ({ path: { productId: (await addProduct()).id } }),
  setOpeningStock: async () => ({
    headers: { "idempotency-key": newId() },
    body: { productId: (await addProduct()).id, quantity: 24 },
  }),
  listStockLevels: async () => ({ query: { limit: "10", productId: (await stockedProduct()).id } }),
  listMovements: async () => ({
    query: {
      limit: "10",
      productId: (await stockedProduct()).id,
      since: "2026-01-05T03:14:15.000+07:00",
      until: "2126-01-05T03:14:15.000+07:00",
    },
  }),
  decreaseStock: async () => ({
    headers: { "idempotency-key": newId() },
    body: {
      reason: "Pecah di rak",
      lines: [{ productId: (await stockedProduct()).id, quantity: 2 }],
    },
  }),
  createSale: async () => ({
    headers: { "idempotency-key": newId() },
    body: {
      id: newId(),
      lines: [
        {
          productId: (await stockedProduct({ price: 10_000 })).id,
          quantity: 3,
          discount: { type: "amount", amount: 5_000, reason: "Kemasan penyok" },
        },
      ],
      discount: { type: "percent", percent: 10, reason: "Pelanggan tetap" },
      tenders: [
        { type: "qris", amount: 2_500 },
        { type: "cash", amount: 50_000 },
      ],
      expectedTotal: 22_500,
      cashierName: "Sari",
    },
  }),
  listSales: async () => ({ query: { limit: "10", saleId: await madeSaleId() } }),
  getSale: async () => ({ path: { saleId: await madeSaleId() } }),
  cancelSale: async () => ({ path: { saleId: newId() }, body: {} }),
  saveReceipt: async () => ({ body: { saleId: await madeSaleId() } }),
  getReceipt: async () => ({ path: { saleId: await madeSaleId() } }),
  showLogin: async () => ({}),
  login: async () => ({ body: (await hire()).credentials }),
  logout: async () => ({
    headers: { authorization: `Bearer ${await logIn((await hire()).credentials)}` },
    body: {},
  }),
  showSession: async () => ({}),
  makeOwner: async () => ({ body: { token: "none", staffCode: newCode(), name: "Siti", pin: "111111" } }),
  listStaff: async () => ({}),
  addStaff: async () => ({ body: newMember() }),
  changeStaff: async () => ({
    path: { staffId: (await hire()).id },
    body: { name: "Dewi", role: "cashier", isActive: true },
  }),
  setStaffPin: async () => ({ path: { staffId: (await hire()).id }, body: { pin: "444444" } }),
};

/** What a shop that has staff has no more. */
export const ONLY_AT_FIRST = ["makeOwner"];

/** Whether a status is what a valid request of an operation is answered with. */
export const isTaken = (operationId: string, status: number) =>
  ONLY_AT_FIRST.includes(operationId) ? status === 404 : status >= 200 && status < 300;

async function madeSaleId(): Promise<string> {
  return (await sell(saleOf((await stockedProduct()).id))).id;
}

/** A valid request of an operation. @throws Error when `validRequests` has none */
export async function validRequest(operationId: string): Promise<Input> {
  const make = validRequests[operationId];
  if (!make) throw new Error(`Add a valid request of ${operationId} to valid-requests.ts`);
  return make();
}
