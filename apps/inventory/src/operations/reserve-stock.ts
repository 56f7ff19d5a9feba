import type { Reservation, ReservationOutcome } from "@pos-mi/contracts/reservations";
import { bodyHash } from "@pos-mi/service-kit/body-hash";
import type { Deps } from "../deps";
import { REMEMBER_SECONDS } from "../storage/keys";
import { findRecorded } from "../storage/ledger";
import type { Movement } from "../storage/movements";
import { applyReservations } from "../storage/reservations";

/** What became of reservations, and the epoch in which it did. */
type Reserved = { epoch: number; outcomes: ReservationOutcome[] };

/**
 * Takes the goods of sales out of stock. Each is judged by itself, in the order given. Redis alone is asked, but for
 * sales so old that it may have forgotten their movement.
 */
export async function reserveStock(deps: Deps, reservations: readonly Reservation[]): Promise<Reserved> {
  const { redis, db, now, failpoint } = deps;
  const epoch = deps.epoch.get();
  const at = now();
  failpoint?.("inventory.before-apply");
  const doubtful = reservations.filter(({ saleId }) => mayBeForgotten(saleId, at));
  const recorded = await findRecorded(
    db,
    doubtful.map(({ saleId }) => saleId),
  );
  const open = reservations.filter(({ saleId }) => !recorded.has(saleId));
  const applied = open.length === 0 ? [] : await applyReservations(redis, epoch, open, at);
  failpoint?.("inventory.after-apply");
  const outcomes = new Map(open.map((reservation, index) => [reservation, applied[index]]));
  return {
    epoch: epoch.number,
    outcomes: reservations.flatMap((reservation) => {
      const before = recorded.get(reservation.saleId);
      return (before ? answerAgain(reservation, before) : outcomes.get(reservation)) ?? [];
    }),
  };
}

/** The time inside a UUIDv7 is its client's, whose clock may be wrong: one from the future proves nothing. */
function mayBeForgotten(saleId: string, at: Date): boolean {
  const age = at.getTime() - Number.parseInt(saleId.replace("-", "").slice(0, 12), 16);
  return age < 0 || age > REMEMBER_SECONDS * 1000;
}

const answerAgain = ({ lines }: Reservation, movement: Movement): ReservationOutcome => ({
  state: movement.bodyHash === bodyHash(lines) ? "applied" : "mismatch",
});
