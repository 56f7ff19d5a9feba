import type { Database } from "@pos-mi/stores/database";
import { and, eq, lte, sql } from "drizzle-orm";
import { setAside } from "./schema";

const MAX_BACKOFF_SECONDS = 60;

/** When a sale is tried again after so many attempts. */
const nextTryAt = (attempts: number) =>
  sql`now() + make_interval(secs => ${Math.min(2 ** attempts, MAX_BACKOFF_SECONDS)})`;

/** Puts a sale aside after an attempt that failed. */
export async function putAside(
  db: Database,
  follower: string,
  saleId: string,
  attempts: number,
): Promise<void> {
  const values = { attempts, nextTryAt: nextTryAt(attempts) };
  await db
    .insert(setAside)
    .values({ follower, saleId, ...values })
    .onConflictDoUpdate({ target: [setAside.follower, setAside.saleId], set: values });
}

/** The sales set aside that are due. */
export async function dueAside(db: Database, follower: string, limit: number) {
  return db
    .select({ saleId: setAside.saleId, attempts: setAside.attempts })
    .from(setAside)
    .where(and(eq(setAside.follower, follower), lte(setAside.nextTryAt, sql`now()`)))
    .limit(limit)
    .prepare("due_aside")
    .execute();
}

export async function removeAside(db: Database, follower: string, saleId: string): Promise<void> {
  await db.delete(setAside).where(and(eq(setAside.follower, follower), eq(setAside.saleId, saleId)));
}
