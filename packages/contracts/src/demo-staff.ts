import type { NewStaffMember } from "./staff";

/** Who works in the demo shop, with PINs that everybody knows. */
export const DEMO_STAFF = {
  owner: { staffCode: "OWNER", name: "Siti Rahayu", role: "owner", pin: "111111" },
  manager: { staffCode: "MANAGER", name: "Budi Santoso", role: "manager", pin: "222222" },
  cashier: { staffCode: "KASIR", name: "Ayu Lestari", role: "cashier", pin: "333333" },
} as const satisfies Record<string, NewStaffMember>;
