import type { Database } from "@pos-mi/stores/database";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { SaleRow } from "./sale-rows";
import { followers, sales } from "./schema";

/** One replica's turn at following a terminal's sales. */
export type Turn = { name: string; terminal: string; holder: string };

/** How long a replica has the work to itself without saying so again: so long does the work rest when it is killed. */
const LEASE = sql`now() + interval '5 seconds'`;

/** Takes the turn, or keeps it: the last number that was handled. Undefined while another replica has it. */
export async function takeTurn(db: Database, turn: Turn): Promise<number | undefined> {
  const lease = { leaseUntil: LEASE, leaseHolder: turn.holder };
  const [row] = await db
    .insert(followers)
    .values({ name: turn.name, terminal: turn.terminal, lastNumber: 0, ...lease })
    .onConflictDoUpdate({
      target: [followers.name, followers.terminal],
      set: lease,
      setWhere: sql`${followers.leaseHolder} = ${turn.holder} or ${followers.leaseUntil} < now()`,
    })
    .returning({ lastNumber: followers.lastNumber })
    .prepare("take_turn")
    .execute();
  return row?.lastNumber;
}

/** Remembers that all sales up to this number are handled, and keeps the turn. Whether it still was this replica's. */
export async function advance(db: Database, turn: Turn, lastNumber: number): Promise<boolean> {
  const kept = await db
    .update(followers)
    .set({ lastNumber, leaseUntil: LEASE })
    .where(isTurn(turn))
    .returning({ name: followers.name })
    .prepare("advance")
    .execute();
  return kept.length > 0;
}

/** Lets another replica have the turn at once. */
export async function endTurn(db: Database, turn: Turn): Promise<void> {
  await db.update(followers).set({ leaseUntil: sql`now()` }).where(isTurn(turn));
}

const isTurn = ({ name, terminal, holder }: Turn) =>
  and(eq(followers.name, name), eq(followers.terminal, terminal), eq(followers.leaseHolder, holder));

/** A terminal's sales after a number, in the order of their numbers. */
export async function salesAfter(
  db: Database,
  terminal: string,
  number: number,
  limit: number,
): Promise<SaleRow[]> {
  return db
    .select()
    .from(sales)
    .where(and(eq(sales.terminal, terminal), gt(sales.number, number)))
    .orderBy(asc(sales.number))
    .limit(limit)
    .prepare("sales_after")
    .execute();
}
