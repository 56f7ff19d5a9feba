import { login, loginPage } from "@pos-mi/contracts/auth";
import { DEMO_STAFF } from "@pos-mi/contracts/demo-staff";
import type { Role } from "@pos-mi/contracts/permissions";
import { sendJson } from "./send-json";

/** Where the gateway is, and what whoever makes the first owner has to know. */
export type NewShop = { gateway: string; setupToken: string; signal?: AbortSignal };

/** The demo staff's sessions, by role. */
export type StaffTokens = Record<Role, string>;

/**
 * Gives a shop that has no staff those of the demo shop, in the way in which any shop gets them, and logs them in.
 * @returns their tokens; undefined in a shop with staff of its own
 */
export async function hireDemoStaff({
  gateway,
  setupToken,
  ...rest
}: NewShop): Promise<StaffTokens | undefined> {
  const post = (path: string, body: object, token?: string) =>
    sendJson(gateway + path, { method: "POST", body, ...(token && { token }), ...rest });
  const page = loginPage.parse(await sendJson(`${gateway}/auth/login`, { method: "GET", ...rest }));
  const { role: _, ...owner } = DEMO_STAFF.owner;
  if (page.needsOwner) {
    const { token } = login.parse(await post("/auth/owner", { ...owner, token: setupToken }));
    for (const member of [DEMO_STAFF.manager, DEMO_STAFF.cashier]) await post("/staff", member, token);
  }
  const tokenOf = async ({ staffCode, pin }: { staffCode: string; pin: string }) =>
    login.parse(await post("/auth/login", { staffCode, pin })).token;
  try {
    return {
      owner: await tokenOf(DEMO_STAFF.owner),
      manager: await tokenOf(DEMO_STAFF.manager),
      cashier: await tokenOf(DEMO_STAFF.cashier),
    };
  } catch (error) {
    if (page.needsOwner) throw error;
    return undefined;
  }
}
