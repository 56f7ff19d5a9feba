import type { Sale } from "@pos-mi/contracts/sales";
import type { Logger } from "@pos-mi/service-kit/logger";
import type { Deps } from "../deps";
import { makeReceipt } from "./make-receipt";

/** Saves the receipts of committed sales; those that are saved stay as they are. Gives the ids of those it could not save. */
export async function saveDelivered(deps: Deps, sales: Sale[], logger: Logger): Promise<string[]> {
  const failures = await deps.receipts.deliver(sales.map((sale) => makeReceipt(deps, sale)));
  for (const [saleId, err] of failures) logger.error({ err, saleId }, "receipt not saved");
  return [...failures.keys()];
}
