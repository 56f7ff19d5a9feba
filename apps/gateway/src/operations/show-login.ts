import type { LoginPage } from "@pos-mi/contracts/auth";
import type { Deps } from "../deps";
import { allStaff } from "../storage/staff-rows";

/** Who may log in. */
export async function showLogin({ db, demoPins }: Deps): Promise<LoginPage> {
  const staff = await allStaff(db);
  const active = staff.filter(({ isActive }) => isActive);
  return {
    needsOwner: staff.length === 0,
    staff: active.map(({ staffCode, name, role }) => ({ staffCode, name, role })),
    demoPins: demoPins
      .filter(({ staffCode }) => active.some((member) => member.staffCode === staffCode))
      .map(({ staffCode, pin }) => ({ staffCode, pin })),
  };
}
