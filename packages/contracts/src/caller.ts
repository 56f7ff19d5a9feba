import { z } from "zod";
import type { Access } from "./guarded-route";
import { permission, ROLE_PERMISSIONS, role } from "./permissions";
import { id } from "./primitives";

/** Who makes a call: a member of staff, an integrator's key, one of our own services, or somebody not known. */
export const caller = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("staff"), id, name: z.string(), role }),
  z.object({ kind: z.literal("key"), id, name: z.string(), permissions: z.array(permission) }),
  z.object({ kind: z.literal("service"), name: z.string() }),
  z.object({ kind: z.literal("nobody") }),
]);
export type Caller = z.infer<typeof caller>;

/** What somebody is called in the books; null for what no person or key did. */
export const nameOf = (who: Caller): string | null =>
  who.kind === "staff" || who.kind === "key" ? who.name : null;

/** Whether somebody may call a route. Our services may call each other's; what only they may call, nobody else may. */
export function mayCall(who: Caller, access: Access): boolean {
  if (who.kind === "service" || access === "everybody") return true;
  if (access === "services" || who.kind === "nobody") return false;
  const allowed = who.kind === "staff" ? ROLE_PERMISSIONS[who.role] : who.permissions;
  return allowed.includes(access);
}
