import { ApiProblem, unwrap } from "@pos-mi/client/api-problem";
import type { Sale } from "@pos-mi/contracts/sales";
import { findSale } from "@/features/sales/find-sale";
import { gateway } from "@/features/shell/gateway";

/** Calls a sale off, so that it can't land later. Gives the sale where it has been made already. */
export async function callOff(saleId: string): Promise<Sale | undefined> {
  try {
    await unwrap(gateway.sales[":saleId"].cancel.$post({ param: { saleId }, json: {} }));
    return undefined;
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.code === "sale_completed") return findSale(saleId);
    throw error;
  }
}
