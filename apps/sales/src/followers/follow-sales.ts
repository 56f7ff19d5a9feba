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

/** A follower at its work. */
export type Following = {
  /** Handles what is not handled, if it is this replica's turn. */
  run(): Promise<void>;
  /** Lets another replica follow at once. */
  end(): Promise<void>;
};

/** How long a turn is taken for granted after it was taken or kept, in milliseconds: half of its lease. */
const TRUST_MS = 2500;
const RETRY_ASIDE_EVERY_MS = 1000;

/**
 * Makes a follower work. No lock is held meanwhile: the turn is a lease, and a replica that overslept its own handles
 * sales a second time, which does no harm.
 */
export function followSales(deps: FollowDeps, follower: Follower): Following {
  const turn = { name: follower.name, terminal: TERMINAL, holder: deps.holder };
  let held: { after: number; until: number } | undefined;
  let retryAsideAt = 0;

  /** The last number that was handled, while it is this replica's turn. */
  async function place(): Promise<number | undefined> {
    const now = performance.now();
    if (held && now < held.until) return held.after;
    const after = await takeTurn(deps.db, turn);
    held = after === undefined ? undefined : { after, until: now + TRUST_MS };
    return after;
  }

  async function moveTo(lastNumber: number): Promise<void> {
    const until = performance.now() + TRUST_MS;
    held = (await advance(deps.db, turn, lastNumber)) ? { after: lastNumber, until } : undefined;
  }

  async function retryAsideNowAndThen(): Promise<void> {
    if (performance.now() < retryAsideAt) return;
    await retryAside(deps, follower);
    retryAsideAt = performance.now() + RETRY_ASIDE_EVERY_MS;
  }

  return {
    async run() {
      for (let after = await place(); after !== undefined; after = await place()) {
        await retryAsideNowAndThen();
        const known = deps.recent.after(after, follower.batch);
        const rows: SaleRow[] = known ?? (await salesAfter(deps.db, TERMINAL, after, follower.batch));
        const lastNumber = rows.at(-1)?.number;
        if (typeof lastNumber !== "number") return;
        for (const id of await follower.handle(rows.map(toSale))) await setAside(deps, follower, id, 1);
        await moveTo(lastNumber);
        if (rows.length < follower.batch) return;
      }
    },
    async end() {
      held = undefined;
      await endTurn(deps.db, turn);
    },
  };
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
