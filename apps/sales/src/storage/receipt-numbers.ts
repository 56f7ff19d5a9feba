import { sql } from "drizzle-orm";
import type { Database } from "./database";
import { terminals } from "./schema";

/**
 * The next receipt number of a terminal, such as `T01-000118`. Within the transaction that stores the sale, so that
 * a number is used exactly when its sale exists.
 */
export async function nextReceiptNumber(db: Database, terminal: string): Promise<string> {
  const [row] = await db
    .insert(terminals)
    .values({ code: terminal, lastNumber: 1 })
    .onConflictDoUpdate({ target: terminals.code, set: { lastNumber: sql`${terminals.lastNumber} + 1` } })
    .returning({ number: terminals.lastNumber });
  if (!row) throw new Error("an upsert that returns its row returned none");
  return `${terminal}-${String(row.number).padStart(6, "0")}`;
}
