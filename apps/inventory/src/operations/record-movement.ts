import type { Deps } from "../deps";
import type { Epoch } from "../storage/epoch";
import { recordInLedger } from "../storage/ledger";
import { forgetRecorded, type Movement, readMovements, unrecordedMovements } from "../storage/movements";

type RecordDeps = Pick<Deps, "redis" | "sql" | "failpoint">;

/** Writes an opening or an adjustment to the ledger: it is told to nobody before. */
export async function recordMovement(
  { redis, sql, failpoint }: RecordDeps,
  epoch: Epoch,
  id: string,
  movement: Movement,
): Promise<void> {
  failpoint?.("inventory.before-ledger");
  await recordInLedger(sql, epoch, [{ id, ...movement }]);
  failpoint?.("inventory.after-ledger");
  // It has happened, whatever becomes of Redis now: the loop below lets go of it where this could not.
  await forgetRecorded(redis, [id]).catch(() => {});
}

/** Writes to the ledger what a request moved that died before it could. Every replica may do this at once. */
export async function recordLeftOver(deps: RecordDeps & Pick<Deps, "epoch">): Promise<void> {
  const epoch = deps.epoch.get();
  const ids = await unrecordedMovements(deps.redis);
  if (ids.length === 0) return;
  const entries = (await readMovements(deps.redis, ids)).flatMap(({ id, movement }) =>
    movement ? [{ id, ...movement }] : [],
  );
  await recordInLedger(deps.sql, epoch, entries);
  await forgetRecorded(deps.redis, ids);
}
