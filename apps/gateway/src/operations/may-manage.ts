import type { Role } from "@pos-mi/contracts/permissions";
import type { Allowed } from "@pos-mi/service-kit/app-env";
import { DomainError } from "@pos-mi/service-kit/domain-error";

/** Whoever may manage staff: of some roles, that is. */
export type Manager = Allowed<"staff.write">;

/** @throws DomainError `forbidden` unless it is a manager's cashier, or an owner's anybody */
export function checkMayManage(manager: Manager, ...roles: Role[]): void {
  if (manager.kind === "staff" && manager.role === "owner") return;
  if (manager.kind === "staff" && roles.every((role) => role === "cashier")) return;
  throw new DomainError("forbidden", {
    detail: "A manager may do this for cashiers, an owner for everybody.",
  });
}
