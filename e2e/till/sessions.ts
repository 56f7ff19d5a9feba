import { type Cookie, request } from "@playwright/test";
import { DEMO_STAFF } from "@pos-mi/contracts/demo-staff";
import type { Role } from "@pos-mi/contracts/permissions";

/** Gives the cookies of a session of one of the demo staff. */
export type Sessions = (role: Role) => Promise<Cookie[]>;

/** Logs each of the demo staff in once, when first asked for: hashing PINs takes long, on purpose. */
export function openSessions(till: string): Sessions {
  const begun = new Map<Role, Promise<Cookie[]>>();
  return (role) => {
    const session = begun.get(role) ?? logIn(till, role);
    begun.set(role, session);
    return session;
  };
}

async function logIn(till: string, role: Role): Promise<Cookie[]> {
  const { staffCode, pin } = DEMO_STAFF[role];
  // With nobody's cookie: a login ends the session that it comes with, and a test's own is what is given otherwise.
  const context = await request.newContext({ baseURL: till, storageState: { cookies: [], origins: [] } });
  const answer = await context.post("/api/auth/login", { data: { staffCode, pin } });
  if (!answer.ok()) throw new Error(`${staffCode} can't log in: ${await answer.text()}`);
  const { cookies } = await context.storageState();
  await context.dispose();
  return cookies;
}
