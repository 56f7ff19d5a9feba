import { test as base } from "@playwright/test";
import { openShop, type Shop } from "../stack/shop";

/** What every spec may ask for. */
type Fixtures = {
  /** The shop behind the till, over its API: what another till or an integrator does. */
  shop: Shop;
  /** Who is logged in when the page opens; null is nobody. */
  cashier: string | null;
  language: "id" | "en";
  theme: "light" | "dark";
};

/** A variable that the start of the stack has set. @throws Error when it has not */
export function fromStack(name: "TILL_URL" | "GATEWAY_URL" | "OWNER_TOKEN"): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set: run the specs through \`playwright test\` in e2e`);
  return url;
}

export const test = base.extend<Fixtures>({
  cashier: ["Ayu Lestari", { option: true }],
  language: ["id", { option: true }],
  theme: ["light", { option: true }],
  // Playwright insists on a pattern for the fixtures that this one needs: none.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  shop: async ({}, use) => use(openShop(fromStack("GATEWAY_URL"), fromStack("OWNER_TOKEN"))),
  storageState: async ({ cashier, language, theme }, use) => {
    const till = new URL(fromStack("TILL_URL"));
    const localStorage = [{ name: "pos-mi.theme", value: `${theme}` }];
    if (cashier) localStorage.push({ name: "pos-mi.cashier", value: JSON.stringify({ name: cashier }) });
    const session = { expires: -1, httpOnly: false, secure: false, sameSite: "Lax" as const };
    const cookie = { name: "locale", value: language, domain: till.hostname, path: "/", ...session };
    await use({ cookies: [cookie], origins: [{ origin: till.origin, localStorage }] });
  },
});
