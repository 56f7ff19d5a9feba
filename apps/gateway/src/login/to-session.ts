import type { Session } from "@pos-mi/contracts/auth";
import { ROLE_PERMISSIONS } from "@pos-mi/contracts/permissions";
import type { OpenSession } from "./sessions";

/** The public shape of a session. */
export const toSession = ({ id, name, role, expiresAt }: OpenSession): Session => ({
  staff: { id, name, role },
  permissions: [...ROLE_PERMISSIONS[role]],
  expiresAt: expiresAt.toISOString(),
});
