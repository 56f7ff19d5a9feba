import { MAX_RESERVATIONS } from "@pos-mi/contracts/reservations";
import type { Deps } from "../deps";
import { openReservations } from "../storage/reservations";

/** The sales whose goods were taken longer ago than that and that nobody has closed, oldest first. */
export function listOpenReservations({ redis, now }: Deps, olderThanSeconds: number): Promise<string[]> {
  return openReservations(redis, new Date(now().getTime() - olderThanSeconds * 1000), MAX_RESERVATIONS);
}
