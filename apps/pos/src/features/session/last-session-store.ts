import type { Session } from "@pos-mi/contracts/auth";
import type { Permission } from "@pos-mi/contracts/permissions";
import { type ZodType, z } from "zod";
import { createPersistentStore } from "@/state/persistent-store";

// What a later version of the gateway allows besides is kept, too; `useMay` asks for the ones it knows.
const permission = z.custom<Permission>((value) => typeof value === "string");

const session: ZodType<Session> = z.object({
  staff: z.object({ id: z.string(), name: z.string().min(1), role: z.enum(["cashier", "manager", "owner"]) }),
  permissions: z.array(permission),
  expiresAt: z.string(),
});

/** The session as the gateway last told it, shown while the gateway is away: that is no logout. */
export const lastSessionStore = createPersistentStore<Session | null>(
  "pos-mi.session",
  session.nullable(),
  null,
);
