import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Deps } from "../deps";
import { forgetAttempts } from "../storage/login-attempts";
import { findStaff, updateStaff } from "../storage/staff-rows";
import { attemptsAt } from "./log-in";
import { checkMayManage, type Manager } from "./may-manage";

/** Gives a member of staff another PIN, and ends their sessions. */
export async function setStaffPin(
  { db, pins, sessions, now }: Deps,
  manager: Manager,
  { staffId, pin }: { staffId: string; pin: string },
): Promise<void> {
  const member = await findStaff(db, staffId);
  if (!member) throw new DomainError("staff_not_found");
  checkMayManage(manager, member.role);
  await updateStaff(db, { id: staffId, pinHash: await pins.hash(pin), updatedAt: now() });
  await sessions.endAllOf(staffId);
  await forgetAttempts(db, attemptsAt(member.staffCode));
}
