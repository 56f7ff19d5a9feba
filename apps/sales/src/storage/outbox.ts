import { eq, inArray, lte, sql } from "drizzle-orm";
import type { Database } from "./database";
import { outbox } from "./schema";

/** Something that others are still to be told about a sale. */
export type OutboxEntry = { id: number; saleId: string; attempts: number };

/** How long a claimed entry is left to its claimant: longer than telling takes, in seconds. */
const LEASE_SECONDS = 30;

export async function addToOutbox(db: Database, saleId: string): Promise<void> {
  await db.insert(outbox).values({ saleId });
}

/** Takes entries that are due. Another replica passes over them until the lease ends; no lock outlives this call. */
export async function claimDue(db: Database, limit: number): Promise<OutboxEntry[]> {
  const due = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(lte(outbox.nextTryAt, sql`now()`))
    .orderBy(outbox.nextTryAt)
    .limit(limit)
    .for("update", { skipLocked: true });
  return db
    .update(outbox)
    .set({
      attempts: sql`${outbox.attempts} + 1`,
      nextTryAt: sql`now() + make_interval(secs => ${LEASE_SECONDS})`,
    })
    .where(inArray(outbox.id, due))
    .returning({ id: outbox.id, saleId: outbox.saleId, attempts: outbox.attempts });
}

export async function removeFromOutbox(db: Database, id: number): Promise<void> {
  await db.delete(outbox).where(eq(outbox.id, id));
}

/** Puts an entry off for so many seconds. */
export async function postpone(db: Database, id: number, seconds: number): Promise<void> {
  await db
    .update(outbox)
    .set({ nextTryAt: sql`now() + make_interval(secs => ${seconds})` })
    .where(eq(outbox.id, id));
}
