import type { Receipt } from "@pos-mi/contracts/receipts";
import { sale } from "@pos-mi/contracts/sales";
import type { Deps } from "../deps";
import { readReceipt, writeReceipt } from "../storage/receipt-files";
import { makeReceipt } from "./make-receipt";

/**
 * The receipt of a sale: the saved one, or one made of the sale and saved now. However often and by whomever it is
 * asked for, a sale has one receipt, and it never changes.
 * @throws DomainError `sale_not_found`
 */
export async function saveReceipt(deps: Deps, saleId: string, requestId: string): Promise<Receipt> {
  const saved = await readReceipt(deps.folder, saleId);
  if (saved) return saved;
  const sold = await deps.sales.call({ path: `/sales/${saleId}`, answer: sale, requestId });
  const made = makeReceipt(deps, sold);
  await writeReceipt(deps.folder, made, deps.failpoint);
  // Another call may have been first: what lies on the disk is the receipt.
  return (await readReceipt(deps.folder, saleId)) ?? made;
}
