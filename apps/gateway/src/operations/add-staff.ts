import type { NewStaffMember, StaffMember } from "@pos-mi/contracts/staff";
import { fieldRefused } from "@pos-mi/service-kit/domain-error";
import type { Deps } from "../deps";
import { insertStaff, toNewRow, toStaffMember } from "../storage/staff-rows";
import { checkMayManage, type Manager } from "./may-manage";

export async function addStaff(deps: Deps, manager: Manager, member: NewStaffMember): Promise<StaffMember> {
  checkMayManage(manager, member.role);
  const pinHash = await deps.pins.hash(member.pin);
  const row = toNewRow(member, { id: deps.newId(), at: deps.now(), pinHash });
  const added = await insertStaff(deps.db, row);
  if (!added)
    throw fieldRefused("staff_code_taken", "staffCode", `Somebody else has the code ${member.staffCode}.`);
  return toStaffMember(added);
}
