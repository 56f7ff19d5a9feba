import type { Database } from "@pos-mi/stores/database";
import { and, eq, gt, lt, or } from "drizzle-orm";
import { sessions, staff } from "./schema";

/** A session with whose it is. */
export type SessionRow = Awaited<ReturnType<typeof findSession>>;

/** The session of a token, unless it is over or its staff may not log in any more. */
export async function findSession(db: Database, tokenHash: string, at: Date, seenAfter: Date) {
  const [row] = await db
    .select({
      id: staff.id,
      name: staff.name,
      role: staff.role,
      seenAt: sessions.seenAt,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.staffId))
    .where(
      and(
        eq(sessions.tokenHash, tokenHash),
        gt(sessions.expiresAt, at),
        gt(sessions.seenAt, seenAfter),
        staff.isActive,
      ),
    );
  return row;
}

/** Begins a session, and forgets those that are over. */
export async function insertSession(
  db: Database,
  row: typeof sessions.$inferInsert,
  seenAfter: Date,
): Promise<void> {
  await db.delete(sessions).where(or(lt(sessions.expiresAt, row.createdAt), lt(sessions.seenAt, seenAfter)));
  await db.insert(sessions).values(row);
}

export async function touchSession(db: Database, tokenHash: string, at: Date): Promise<void> {
  await db.update(sessions).set({ seenAt: at }).where(eq(sessions.tokenHash, tokenHash));
}

export async function deleteSession(db: Database, tokenHash: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
}

export async function deleteSessionsOf(db: Database, staffId: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.staffId, staffId));
}
