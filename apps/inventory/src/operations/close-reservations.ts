import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Deps } from "../deps";
import type { Epoch } from "../storage/epoch";
import { type Entry, findRecorded, recordInLedger } from "../storage/ledger";
import { readMovements } from "../storage/movements";
import { applyClosing, type Closing } from "../storage/reservations";

/** Which sales are settled, and which were called off. */
type Closings = { settled: string[]; reverted: string[] };

/**
 * Closes reservations; those that are closed already stay as they are. Settled ones are in the ledger before. Gives how
 * many it closed.
 * @throws DomainError `unavailable` when a sale's goods were taken in a Redis that has lost it
 */
export async function closeReservations(deps: Deps, { settled, reverted }: Closings): Promise<number> {
  const { redis, now, failpoint } = deps;
  const epoch = deps.epoch.get();
  failpoint?.("inventory.before-close");
  const closings: Closing[] = [
    ...(await settle(deps, epoch, settled)),
    ...reverted.map((saleId) => ({ saleId, how: "reverted" as const })),
  ];
  const closed = closings.length === 0 ? 0 : await applyClosing(redis, epoch, closings, now());
  failpoint?.("inventory.after-close");
  return closed;
}

async function settle(deps: Deps, epoch: Epoch, saleIds: string[]): Promise<Closing[]> {
  const found = await readMovements(deps.redis, saleIds);
  const applied = found.flatMap(({ id, state, movement }) =>
    state === "APPLIED" && movement ? [{ id, ...movement }] : [],
  );
  const added = applied.length === 0 ? new Set() : await recordInLedger(deps.sql, epoch, applied);
  deps.failpoint?.("inventory.after-ledger");
  const recordedBefore = applied.filter(({ id }) => !added.has(id));
  const unknown = found.flatMap(({ id, movement }) => (movement ? [] : [id]));
  const ledger = await findRecorded(deps.db, [...recordedBefore.map(({ id }) => id), ...unknown]);
  if (unknown.some((id) => !ledger.has(id))) {
    deps.epoch.doubt(epoch);
    throw new DomainError("unavailable", { detail: "Redis has lost the goods of a sale." });
  }
  // Redis was rebuilt between: the ledger has the movement that counts, and this one is another.
  const isOther = ({ id, movedAt }: Entry) => ledger.get(id)?.movedAt !== movedAt;
  const again = new Set(recordedBefore.filter(isOther).map(({ id }) => id));
  return applied.map(({ id: saleId }) => ({ saleId, how: again.has(saleId) ? "again" : "settled" }));
}
