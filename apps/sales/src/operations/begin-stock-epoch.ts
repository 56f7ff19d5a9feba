import type { Deps } from "../deps";
import { raiseEpoch } from "../storage/stock-epoch";

/** Refuses to commit what was reserved in an epoch before this one. Gives the epoch that holds. */
export async function beginStockEpoch({ db }: Deps, epoch: number): Promise<{ epoch: number }> {
  return { epoch: await raiseEpoch(db, epoch) };
}
