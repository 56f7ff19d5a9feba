import { z } from "@hono/zod-openapi";

const CASHIER = [
  "session.read",
  "product.read",
  "stock.read",
  "sale.create",
  "sale.cancel",
  "sale.read",
  "receipt.save",
  "receipt.read",
] as const;

const MANAGER = [
  ...CASHIER,
  "product.create",
  "stock.open",
  "stock.adjust",
  "movement.read",
  "staff.read",
  "staff.write",
] as const;

const OWNER = [...MANAGER] as const;

/** What somebody may be allowed to do. */
export const permission = z.enum(OWNER).openapi("Permission");
export type Permission = z.infer<typeof permission>;

/** What a member of staff is in the shop. */
export const role = z.enum(["cashier", "manager", "owner"]).openapi("Role");
export type Role = z.infer<typeof role>;

/** What each role may do: a manager all that a cashier may, an owner everything. */
export const ROLE_PERMISSIONS: Record<Role, readonly Permission[]> = {
  cashier: CASHIER,
  manager: MANAGER,
  owner: OWNER,
};
