import type { Database } from "@pos-mi/stores/database";
import { sales } from "./schema";

/** Keeps ids from ever becoming sales; those that are sales, or tombstones, already stay as they are. */
export async function insertTombstones(db: Database, ids: string[], at: Date): Promise<void> {
  const rows = ids.map((id) => ({
    id,
    state: "cancelled" as const,
    bodyHash: "",
    lines: [],
    tenders: [],
    subtotal: 0,
    discount: 0,
    total: 0,
    rounding: 0,
    changeDue: 0,
    soldAt: at,
  }));
  await db.insert(sales).values(rows).onConflictDoNothing({ target: sales.id });
}
