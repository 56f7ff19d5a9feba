import { reservationRoutes } from "@pos-mi/contracts/reservations";
import type { Deps } from "../deps";
import { findSales } from "../storage/sale-rows";
import { insertTombstones } from "../storage/tombstones";

const answerOf = {
  open: reservationRoutes.listOpenReservations.responses[200].content["application/json"].schema,
  close: reservationRoutes.closeReservations.responses[200].content["application/json"].schema,
};

/**
 * Closes what a checkout left open when it died between taking the goods and telling so. A tombstone goes in for every
 * such sale: where it went in, the sale never happened and its goods go back; where it collided, the sale is real. A
 * commit that comes late collides with the tombstone. Every replica may do this at once.
 */
export async function recoverReservations(
  { db, inventory, now, newId, failpoint }: Pick<Deps, "db" | "inventory" | "now" | "newId" | "failpoint">,
  leaseSeconds: number,
): Promise<void> {
  const requestId = newId();
  const path = `/reservations/open?olderThanSeconds=${leaseSeconds}`;
  const { saleIds } = await inventory.call({ path, answer: answerOf.open, requestId });
  if (saleIds.length === 0) return;
  await insertTombstones(db, saleIds, now());
  failpoint?.("sales.after-tombstones");
  const rows = await findSales(db, saleIds);
  const isSale = (id: string) => rows.get(id)?.state === "completed";
  const body = { settled: saleIds.filter(isSale), reverted: saleIds.filter((id) => !isSale(id)) };
  await inventory.call({ path: "/reservations/close", body, answer: answerOf.close, requestId });
}
