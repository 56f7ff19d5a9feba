import type { Database } from "@pos-mi/stores/database";
import { eq, lt, sql } from "drizzle-orm";
import { loginAttempts } from "./schema";

/** How many wrong PINs in a row there may be, and for how long there may be no other then. */
const MOST = 5;
const LOCK_MS = 15 * 60_000;

/**
 * Counts an attempt before it is made, so that many at once are no more than that.
 * @returns in how many seconds there may be another one; undefined when this one may be made
 */
export async function countAttempt(db: Database, subject: string, at: Date): Promise<number | undefined> {
  const { count, lastAt } = loginAttempts;
  const over = new Date(at.getTime() - LOCK_MS);
  await db.delete(loginAttempts).where(lt(lastAt, over));
  const [attempt] = await db
    .insert(loginAttempts)
    .values({ subject, count: 1, lastAt: at })
    .onConflictDoUpdate({
      target: loginAttempts.subject,
      // Attempts that are not made any more don't prolong the wait.
      set: {
        count: sql`${count} + 1`,
        lastAt: sql`case when ${count} < ${MOST} then excluded.last_at else ${lastAt} end`,
      },
    })
    .returning({ count, lastAt });
  if (!attempt || attempt.count <= MOST) return undefined;
  return Math.max(1, Math.ceil((attempt.lastAt.getTime() + LOCK_MS - at.getTime()) / 1000));
}

/** Forgets the attempts after a right one. */
export async function forgetAttempts(db: Database, subject: string): Promise<void> {
  await db.delete(loginAttempts).where(eq(loginAttempts.subject, subject));
}
