import type { Database } from "@pos-mi/stores/database";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { SaleRow } from "./sale-rows";
import { followers, sales, stockEpoch } from "./schema";

/** The place of a sale among those of all terminals. */
export type SalePlace = [terminal: string, number: number];

/**
 * Refuses, from its return on, the commit of what was reserved in an epoch before this one. Gives the epoch that holds:
 * this one, or a later one.
 */
export async function raiseEpoch(db: Database, epoch: number): Promise<number> {
  const [row] = await db
    .update(stockEpoch)
    .set({ number: sql`greatest(${stockEpoch.number}, ${epoch}::integer)` })
    .returning({ number: stockEpoch.number });
  if (!row) throw new Error("sales.stock_epoch has no row");
  return row.number;
}

/** Committed sales that the follower of this name has not handled, by terminal and number, beginning after `after`. */
export async function salesNotHandled(
  db: Database,
  follower: string,
  limit: number,
  after: SalePlace = ["", 0],
): Promise<SaleRow[]> {
  const rows = await db
    .select({ sale: sales })
    .from(sales)
    .leftJoin(followers, and(eq(followers.name, follower), eq(followers.terminal, sales.terminal)))
    .where(
      and(
        eq(sales.state, "completed"),
        sql`(${sales.terminal}, ${sales.number}) > (${after[0]}, ${after[1]})`,
        gt(sales.number, sql`coalesce(${followers.lastNumber}, 0)`),
      ),
    )
    .orderBy(asc(sales.terminal), asc(sales.number))
    .limit(limit);
  return rows.map(({ sale }) => sale);
}
