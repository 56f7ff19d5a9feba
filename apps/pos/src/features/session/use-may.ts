import type { Permission } from "@pos-mi/contracts/permissions";
import { useSession } from "./use-session";

/** Whether whoever is logged in may do something; undefined while that is not known. */
export function useMay(permission: Permission): boolean | undefined {
  const session = useSession();
  return session ? session.permissions.includes(permission) : undefined;
}
