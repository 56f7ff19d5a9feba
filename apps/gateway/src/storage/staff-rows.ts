import type { NewStaffMember, StaffMember } from "@pos-mi/contracts/staff";
import type { Database } from "@pos-mi/stores/database";
import { asc, eq, sql } from "drizzle-orm";
import { staff } from "./schema";

/** A row of `staff`. */
export type StaffRow = typeof staff.$inferSelect;

/** The public shape of a member of staff. */
export function toStaffMember({ pinHash: _, createdAt, updatedAt, ...row }: StaffRow): StaffMember {
  return { ...row, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

/** Everybody, by name. */
export function allStaff(db: Database): Promise<StaffRow[]> {
  return db.select().from(staff).orderBy(asc(staff.name), asc(staff.staffCode));
}

export async function findStaff(db: Database, id: string): Promise<StaffRow | undefined> {
  const [row] = await db.select().from(staff).where(eq(staff.id, id));
  return row;
}

export async function findStaffByCode(db: Database, staffCode: string): Promise<StaffRow | undefined> {
  const [row] = await db.select().from(staff).where(eq(staff.staffCode, staffCode));
  return row;
}

/** Whether there is any staff: until then the shop waits for its owner. */
export async function hasStaff(db: Database): Promise<boolean> {
  const [row] = await db.select({ id: staff.id }).from(staff).limit(1);
  return row !== undefined;
}

/** The row of somebody new. */
export function toNewRow(
  { staffCode, name, role }: Pick<NewStaffMember, "staffCode" | "name" | "role">,
  { id, at, pinHash }: { id: string; at: Date; pinHash: string },
): StaffRow {
  return { id, staffCode, name, role, pinHash, isActive: true, createdAt: at, updatedAt: at };
}

/** Adds a member of staff: undefined when somebody has the code. */
export async function insertStaff(db: Database, row: StaffRow): Promise<StaffRow | undefined> {
  const [added] = await db
    .insert(staff)
    .values(row)
    .onConflictDoNothing({ target: staff.staffCode })
    .returning();
  return added;
}

/** Keeps others from adding or changing staff until the transaction ends. */
export async function holdStaff(db: Database): Promise<void> {
  await db.execute(sql`lock table ${staff} in share row exclusive mode`);
}

export async function updateStaff(
  db: Database,
  { id, ...changed }: Partial<StaffRow> & Pick<StaffRow, "id">,
): Promise<void> {
  await db.update(staff).set(changed).where(eq(staff.id, id));
}
