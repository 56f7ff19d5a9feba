import type { Sale } from "@pos-mi/contracts/sales";

/** A sale as the sales service tells it, of so many lines. */
export function makeSale(lines = 1): Sale {
  const amounts = { subtotal: 68_000, discount: 0, total: 68_000 };
  const line = { sku: "BRS-1", name: "Beras “Pandan” 5 kg", quantity: 1, unitPrice: 68_000, ...amounts };
  return {
    id: Bun.randomUUIDv7(),
    receiptNumber: "T01-000001",
    lines: Array.from({ length: lines }, () => ({ productId: Bun.randomUUIDv7(), ...line })),
    ...amounts,
    rounding: 0,
    tenders: [{ type: "cash", amount: 70_000 }],
    changeDue: 2_000,
    currency: "IDR",
    cashierName: "Sari",
    soldAt: "2026-01-05T03:14:15.000Z",
  };
}

export const makeSales = (count: number): Sale[] => Array.from({ length: count }, () => makeSale());

/** A sale whose receipt lies in another folder than this one's. */
export function saleApartFrom({ id }: Sale): Sale {
  const sale = makeSale();
  return { ...sale, id: `${sale.id.slice(0, -2)}${id.endsWith("00") ? "01" : "00"}` };
}
