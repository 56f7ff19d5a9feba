import type { Receipt } from "@pos-mi/contracts/receipts";
import { sale } from "@pos-mi/contracts/sales";
import type { Deps } from "../deps";
import { makeReceipt } from "./make-receipt";

/**
 * The receipt of a sale: the saved one, or one made of the sale and saved now. However often and by whomever it is
 * asked for, a sale has one receipt, and it never changes.
 * @throws DomainError `sale_not_found`
 */
export async function saveReceipt(deps: Deps, saleId: string, requestId: string): Promise<Receipt> {
  const saved = await deps.receipts.find(saleId);
  if (saved) return saved;
  const sold = await deps.sales.call({ path: `/sales/${saleId}`, answer: sale, requestId });
  return deps.receipts.save(makeReceipt(deps, sold));
}
