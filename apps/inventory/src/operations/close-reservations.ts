import type { Deps } from "../deps";
import { applyClosing } from "../storage/reservations";

/** Which sales are settled, and which were called off. */
type Closing = { settled: string[]; reverted: string[] };

/** Closes reservations; those that are closed already stay as they are. Gives how many it closed. */
export function closeReservations({ redis, now }: Deps, closing: Closing): Promise<number> {
  return applyClosing(redis, closing, now());
}
