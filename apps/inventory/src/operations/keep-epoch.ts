import type { Deps } from "../deps";
import { epochInLedger, epochInRedis } from "../storage/epoch";
import { underRebuildLock } from "../storage/rebuild-lock";
import { rebuildStock } from "./rebuild-stock";

/** What keeping the epoch works with. */
export type EpochDeps = Pick<Deps, "redis" | "db" | "sql" | "epoch" | "sales" | "newId" | "now">;

/**
 * Opens the stock where Redis has what it should have. Where it lost its data, or some of it, the stock is closed, and
 * one replica rebuilds it.
 */
export async function keepEpoch(deps: EpochDeps): Promise<void> {
  if (await openWhole(deps)) return;
  deps.epoch.close();
  await underRebuildLock(deps.sql, async (locked) => {
    // Another replica may have rebuilt it a moment ago.
    if (!(await openWhole(deps))) await rebuildStock(deps, locked);
  });
}

async function openWhole({ redis, db, epoch }: EpochDeps): Promise<boolean> {
  // What must be there is read before what is there: both only grow.
  const wanted = await epochInLedger(db);
  const seen = epoch.writesSeen(wanted.number);
  const found = await epochInRedis(redis);
  const writes = Math.max(wanted.writes, seen);
  const whole = found.number === wanted.number && found.writes >= writes && !epoch.isDoubted(wanted.number);
  if (whole) epoch.open({ number: wanted.number, writes });
  return whole;
}
