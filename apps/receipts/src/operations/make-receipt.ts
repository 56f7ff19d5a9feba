import type { Receipt } from "@pos-mi/contracts/receipts";
import type { Sale } from "@pos-mi/contracts/sales";
import type { Deps } from "../deps";

/** The receipt of a sale, not saved yet. */
export function makeReceipt({ shop, now }: Deps, sale: Sale): Receipt {
  const { id: saleId, receiptNumber } = sale;
  return { saleId, receiptNumber, shop, sale, savedAt: now().toISOString() };
}
