import type { Reservation, ReservationOutcome } from "@pos-mi/contracts/reservations";
import type { Deps } from "../deps";
import { applyReservations } from "../storage/reservations";

/** Takes the goods of sales out of stock. Each is judged by itself, in the order given. */
export function reserveStock(
  { redis, now }: Deps,
  reservations: readonly Reservation[],
): Promise<ReservationOutcome[]> {
  return applyReservations(redis, reservations, now());
}
