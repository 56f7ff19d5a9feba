import type { Deps } from "../deps";
import { applyClosing } from "../storage/reservations";

/** Which sales are settled, and which were called off. */
type Closing = { settled: string[]; reverted: string[] };

/** Closes reservations; those that are closed already stay as they are. Gives how many it closed. */
export async function closeReservations({ redis, now, failpoint }: Deps, closing: Closing): Promise<number> {
  failpoint?.("inventory.before-close");
  const closed = await applyClosing(redis, closing, now());
  failpoint?.("inventory.after-close");
  return closed;
}
