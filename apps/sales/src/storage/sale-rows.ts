import { type Sale, sale } from "@pos-mi/contracts/sales";
import { and, desc, eq, lt, or } from "drizzle-orm";
import type { Database } from "./database";
import { sales } from "./schema";

type SaleRow = typeof sales.$inferSelect;

/** The key by which the list of sales is paged: newest first, the id deciding within a millisecond. */
export type SaleKey = [soldAt: string, id: string];

/** The public shape of a stored sale, its fields in the contract's order: jsonb keeps an order of its own. */
export function toSale(row: SaleRow): Sale {
  return sale.parse({ ...row, currency: "IDR", soldAt: row.soldAt.toISOString() });
}

export async function findSale(db: Database, id: string): Promise<SaleRow | undefined> {
  const [row] = await db.select().from(sales).where(eq(sales.id, id));
  return row;
}

/** Stores a sale; false when one with its id is already there. */
export async function insertSale(db: Database, row: SaleRow): Promise<boolean> {
  const inserted = await db
    .insert(sales)
    .values(row)
    .onConflictDoNothing({ target: sales.id })
    .returning({ id: sales.id });
  return inserted.length === 1;
}

/** Sales newest first, beginning after `after`. */
export async function selectSales(db: Database, limit: number, after?: SaleKey): Promise<SaleRow[]> {
  const older = after && beforeKey(after);
  return db.select().from(sales).where(older).orderBy(desc(sales.soldAt), desc(sales.id)).limit(limit);
}

function beforeKey([soldAt, id]: SaleKey) {
  const at = new Date(soldAt);
  return or(lt(sales.soldAt, at), and(eq(sales.soldAt, at), lt(sales.id, id)));
}
