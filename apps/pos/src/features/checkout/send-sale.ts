import { unwrap } from "@pos-mi/client/api-problem";
import type { Sale } from "@pos-mi/contracts/sales";
import { gateway } from "@/features/shell/gateway";
import type { SaleRequest } from "./checkout-store";

/** Sells. Sent again with the same id, it gives the first answer again. */
export function sendSale(request: SaleRequest): Promise<Sale> {
  return unwrap(gateway.sales.$post({ json: request, header: { "idempotency-key": request.id } }));
}
