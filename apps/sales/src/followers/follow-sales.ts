import type { Sale } from "@pos-mi/contracts/sales";
import type { Logger } from "@pos-mi/service-kit/logger";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { TERMINAL } from "../storage/commit-sales";
import { advance, endTurn, salesAfter, takeTurn } from "../storage/followers";
import { findSales, type SaleRow, toSale } from "../storage/sale-rows";
import { dueAside, putAside, removeAside } from "../storage/set-aside";
import type { RecentSales } from "./recent-sales";

/** Something that has to be done for every sale after its commit, in the order of the sales, as often as it takes. */
export type Follower = {
  name: string;
  /** How many sales it takes at once. */
  batch: number;
  /**
   * Does it, again where it was done before. Gives the ids of sales for which it failed while it worked for others;
   * throws when it can't work at all now.
   */
  handle(sales: Sale[]): Promise<string[]>;
};

/** What following works with; `holder` tells one replica from another. */
export type FollowDeps = { db: PostgresJsDatabase; holder: string; recent: RecentSales; logger: Logger };

/** From this many failures on a sale is an alarm: somebody has to look. */
const ALARM_AFTER = 10;

/**
 * Lets a follower handle what it has not handled, if it is this replica's turn. No lock is held meanwhile: the turn is a
 * lease, and handling a sale twice does no harm.
 */
export async function followSales(deps: FollowDeps, follower: Follower): Promise<void> {
  const turn = { name: follower.name, terminal: TERMINAL, holder: deps.holder };
  let after = await takeTurn(deps.db, turn);
  if (after === undefined) return;
  await retryAside(deps, follower);
  for (let isMine = true; isMine; ) {
    const known = deps.recent.after(after, follower.batch);
    const rows: SaleRow[] = known ?? (await salesAfter(deps.db, TERMINAL, after, follower.batch));
    const lastNumber = rows.at(-1)?.number;
    if (typeof lastNumber !== "number") return;
    for (const saleId of await follower.handle(rows.map(toSale))) await setAside(deps, follower, saleId, 1);
    isMine = await advance(deps.db, turn, lastNumber);
    if (rows.length < follower.batch) return;
    after = lastNumber;
  }
}

/** Lets another replica follow at once. */
export async function endFollowing({ db, holder }: FollowDeps, { name }: Follower): Promise<void> {
  await endTurn(db, { name, terminal: TERMINAL, holder });
}

async function retryAside(deps: FollowDeps, follower: Follower): Promise<void> {
  const due = await dueAside(deps.db, follower.name, follower.batch);
  if (due.length === 0) return;
  const rows = await findSales(
    deps.db,
    due.map(({ saleId }) => saleId),
  );
  for (const { saleId, attempts } of due) {
    const row = rows.get(saleId);
    const failed = row ? await follower.handle([toSale(row)]) : [];
    if (failed.length > 0) await setAside(deps, follower, saleId, attempts + 1);
    else await removeAside(deps.db, follower.name, saleId);
  }
}

async function setAside({ db, logger }: FollowDeps, { name }: Follower, saleId: string, attempts: number) {
  logger[attempts >= ALARM_AFTER ? "error" : "warn"]({ follower: name, saleId, attempts }, "sale set aside");
  await putAside(db, name, saleId, attempts);
}
