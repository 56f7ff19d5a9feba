import { reservationRoutes } from "@pos-mi/contracts/reservations";
import type { CancelledSale } from "@pos-mi/contracts/sales";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Deps } from "../deps";
import { findSales } from "../storage/sale-rows";
import { insertTombstones } from "../storage/tombstones";

const answer = reservationRoutes.closeReservations.responses[200].content["application/json"].schema;

/**
 * Calls a sale off: its id never becomes one. Goods that a checkout under way has taken go back now, or by recovery.
 * @throws DomainError `sale_completed` when it is too late
 */
export async function cancelSale(
  deps: Pick<Deps, "db" | "inventory" | "now" | "failpoint">,
  id: string,
  requestId: string,
): Promise<CancelledSale> {
  await insertTombstones(deps.db, [id], deps.now());
  deps.failpoint?.("sales.after-tombstones");
  const row = (await findSales(deps.db, [id])).get(id);
  if (row?.state === "completed") throw new DomainError("sale_completed", { detail: id });
  const body = { settled: [], reverted: [id] };
  try {
    await deps.inventory.call({ path: "/reservations/close", body, answer, requestId });
  } catch (error) {
    // The tombstone stands: recovery gives the goods back when inventory can be asked again.
    if (!(error instanceof DomainError)) throw error;
  }
  return { id, state: "cancelled" };
}
