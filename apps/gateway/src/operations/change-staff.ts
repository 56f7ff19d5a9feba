import type { StaffChange, StaffMember } from "@pos-mi/contracts/staff";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Deps } from "../deps";
import { allStaff, holdStaff, type StaffRow, toStaffMember, updateStaff } from "../storage/staff-rows";
import { checkMayManage, type Manager } from "./may-manage";

/** Changes a member of staff. Another role, or no right to log in any more, ends their sessions. */
export async function changeStaff(
  { db, sessions, now }: Deps,
  manager: Manager,
  { staffId, change }: { staffId: string; change: StaffChange },
): Promise<StaffMember> {
  const { before, after } = await db.transaction(async (tx) => {
    await holdStaff(tx);
    const everybody = await allStaff(tx);
    const before = everybody.find(({ id }) => id === staffId);
    if (!before) throw new DomainError("staff_not_found");
    checkMayManage(manager, before.role, change.role ?? before.role);
    const after = { ...before, ...defined(change), updatedAt: now() };
    const others = everybody.filter(({ id }) => id !== staffId);
    if (isOwner(before) && ![after, ...others].some(isOwner)) throw new DomainError("last_owner");
    await updateStaff(tx, after);
    return { before, after };
  });
  if (after.role !== before.role || !after.isActive) await sessions.endAllOf(staffId);
  return toStaffMember(after);
}

const isOwner = ({ role, isActive }: StaffRow) => role === "owner" && isActive;

/** What of a change is said. */
function defined({ name, role, isActive }: StaffChange): Partial<StaffRow> {
  return {
    ...(name !== undefined && { name }),
    ...(role !== undefined && { role }),
    ...(isActive !== undefined && { isActive }),
  };
}
