import type { Sale, SaleLine } from "@pos-mi/contracts/sales";
import type { Database } from "@pos-mi/stores/database";
import { and, desc, eq, lt, or, sql } from "drizzle-orm";
import { sales } from "./schema";

/** A row of `sales`: a sale, or a tombstone. */
export type SaleRow = typeof sales.$inferSelect;

/** The key by which the list of sales is paged: newest first, the id deciding within a millisecond. */
export type SaleKey = [soldAt: string, id: string];

/** The public shape of a stored sale, its fields in the contract's order: jsonb keeps an order of its own. */
export function toSale(row: SaleRow): Sale {
  const { id, subtotal, discount, total, rounding, changeDue, cashierName } = row;
  return {
    id,
    receiptNumber: `${row.terminal}-${String(row.number).padStart(6, "0")}`,
    lines: row.lines.map(inOrder),
    subtotal,
    discount,
    total,
    rounding,
    tenders: row.tenders.map(({ type, amount }) => ({ type, amount })),
    changeDue,
    currency: "IDR",
    cashierName,
    soldAt: row.soldAt.toISOString(),
  };
}

const inOrder = ({ productId, sku, name, quantity, unitPrice, ...amounts }: SaleLine): SaleLine => {
  const { subtotal, discount, total } = amounts;
  return { productId, sku, name, quantity, unitPrice, subtotal, discount, total };
};

/** The rows with these ids, sales and tombstones, by id. */
export async function findSales(db: Database, ids: string[]): Promise<Map<string, SaleRow>> {
  // One parameter, however many ids: the statement stays the same, and prepared.
  const wanted = sql`${sales.id} = any(${`{${ids.join(",")}}`}::uuid[])`;
  const rows = await db.select().from(sales).where(wanted).prepare("find_sales").execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Sales newest first, beginning after `after`. */
export async function selectSales(db: Database, limit: number, after?: SaleKey): Promise<SaleRow[]> {
  return db
    .select()
    .from(sales)
    .where(and(eq(sales.state, "completed"), after && beforeKey(after)))
    .orderBy(desc(sales.soldAt), desc(sales.id))
    .limit(limit);
}

function beforeKey([soldAt, id]: SaleKey) {
  const at = new Date(soldAt);
  return or(lt(sales.soldAt, at), and(eq(sales.soldAt, at), lt(sales.id, id)));
}
