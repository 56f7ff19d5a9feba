import type { Sale } from "@pos-mi/contracts/sales";
import type { Logger } from "@pos-mi/service-kit/logger";
import type { Deps } from "../deps";
import { writeReceipt } from "../storage/receipt-files";
import { makeReceipt } from "./make-receipt";

/** Saves the receipts of committed sales; those that are saved stay as they are. Gives the ids of those it could not save. */
export async function saveDelivered(deps: Deps, sales: Sale[], logger: Logger): Promise<string[]> {
  const saved = await Promise.allSettled(
    sales.map((sale) => writeReceipt(deps.folder, makeReceipt(deps, sale), deps.failpoint)),
  );
  return sales.flatMap(({ id }, index) => {
    const result = saved[index];
    if (result?.status === "fulfilled") return [];
    logger.error({ err: result?.reason, saleId: id }, "receipt not saved");
    return [id];
  });
}
