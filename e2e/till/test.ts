import { test as base } from "@playwright/test";
import { DEMO_STAFF } from "@pos-mi/contracts/demo-staff";
import type { Role } from "@pos-mi/contracts/permissions";
import { openShop, type Shop } from "../stack/shop";
import { openSessions, type Sessions } from "./sessions";

/** What every spec may ask for. */
type Fixtures = {
  /** The shop behind the till, over its API: what another till or an integrator does. */
  shop: Shop;
  /**
   * Who of the demo staff is logged in when the page opens; null is nobody. The session is one for many tests:
   * a test that ends it, or logs in over it, begins with null.
   */
  role: Role | null;
  language: "id" | "en";
  theme: "light" | "dark";
};

/** A variable that the start of the stack has set. @throws Error when it has not */
export function fromStack(name: "TILL_URL" | "GATEWAY_URL" | "OWNER_TOKEN"): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set: run the specs through \`playwright test\` in e2e`);
  return url;
}

export const test = base.extend<Fixtures, { sessions: Sessions }>({
  role: ["cashier", { option: true }],
  language: ["id", { option: true }],
  theme: ["light", { option: true }],
  // Playwright insists on a pattern for the fixtures that these two need: none.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  sessions: [async ({}, use) => use(openSessions(fromStack("TILL_URL"))), { scope: "worker" }],
  // biome-ignore lint/correctness/noEmptyPattern: see above
  shop: async ({}, use) => use(openShop(fromStack("GATEWAY_URL"), fromStack("OWNER_TOKEN"))),
  storageState: async ({ role, language, theme, sessions }, use) => {
    const till = new URL(fromStack("TILL_URL"));
    const localStorage = [{ name: "pos-mi.theme", value: `${theme}` }];
    if (role) {
      const { staffCode } = DEMO_STAFF[role];
      localStorage.push({ name: "pos-mi.last-staff", value: JSON.stringify(staffCode) });
    }
    const lasting = { expires: -1, httpOnly: false, secure: false, sameSite: "Lax" as const };
    const locale = { name: "locale", value: language, domain: till.hostname, path: "/", ...lasting };
    const session = role ? await sessions(role) : [];
    await use({ cookies: [locale, ...session], origins: [{ origin: till.origin, localStorage }] });
  },
});
