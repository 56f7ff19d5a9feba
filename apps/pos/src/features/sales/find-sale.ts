import { ApiProblem, unwrap } from "@pos-mi/client/api-problem";
import type { Sale } from "@pos-mi/contracts/sales";
import { gateway } from "@/features/shell/gateway";

/** The sale with this id, or undefined when there is none. */
export async function findSale(saleId: string): Promise<Sale | undefined> {
  try {
    return await unwrap(gateway.sales[":saleId"].$get({ param: { saleId } }));
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.code === "sale_not_found") return undefined;
    throw error;
  }
}
