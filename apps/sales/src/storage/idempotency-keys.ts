import type { Database } from "@pos-mi/stores/database";
import { eq } from "drizzle-orm";
import { idempotencyKeys } from "./schema";

/** The sale id that a key stands for: `newId` when the key is new, the one it was given first otherwise. */
export async function claimKey(db: Database, key: string, newId: string): Promise<string> {
  const claimed = await db
    .insert(idempotencyKeys)
    .values({ key, saleId: newId })
    .onConflictDoNothing()
    .returning({ saleId: idempotencyKeys.saleId });
  const rows =
    claimed.length > 0
      ? claimed
      : await db.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, key));
  return rows[0]?.saleId ?? newId;
}
