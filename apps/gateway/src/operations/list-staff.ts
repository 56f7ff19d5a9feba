import type { StaffMember } from "@pos-mi/contracts/staff";
import type { Deps } from "../deps";
import { allStaff, toStaffMember } from "../storage/staff-rows";

export async function listStaff({ db }: Deps): Promise<StaffMember[]> {
  return (await allStaff(db)).map(toStaffMember);
}
