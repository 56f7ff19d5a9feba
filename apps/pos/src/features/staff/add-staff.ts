import { unwrap } from "@pos-mi/client/api-problem";
import type { NewStaffMember, StaffMember } from "@pos-mi/contracts/staff";
import { gateway } from "@/features/shell/gateway";

export function addStaff(json: NewStaffMember): Promise<StaffMember> {
  return unwrap(gateway.staff.$post({ json }));
}
