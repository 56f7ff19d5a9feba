import type { Reservation, ReservationOutcome } from "@pos-mi/contracts/reservations";
import type { Deps } from "../deps";
import { applyReservations } from "../storage/reservations";

/** Takes the goods of sales out of stock. Each is judged by itself, in the order given. */
export async function reserveStock(
  { redis, now, failpoint }: Deps,
  reservations: readonly Reservation[],
): Promise<ReservationOutcome[]> {
  failpoint?.("inventory.before-apply");
  const outcomes = await applyReservations(redis, reservations, now());
  failpoint?.("inventory.after-apply");
  return outcomes;
}
