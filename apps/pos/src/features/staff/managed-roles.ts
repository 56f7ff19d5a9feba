import type { Role } from "@pos-mi/contracts/permissions";

const managed: Record<Role, readonly Role[]> = {
  cashier: [],
  manager: ["cashier"],
  owner: ["cashier", "manager", "owner"],
};

/** The roles of those whom somebody may add and change. The gateway sees to it; the till offers no more. */
export function managedRoles(role: Role | undefined): readonly Role[] {
  return role ? managed[role] : [];
}
