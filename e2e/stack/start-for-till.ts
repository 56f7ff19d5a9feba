import { startTill } from "./start-till";

/**
 * Starts the stack for all specs; they find it by TILL_URL and GATEWAY_URL, and an owner's session in OWNER_TOKEN.
 * @returns what stops it
 */
export default async function startForTill(): Promise<() => Promise<void>> {
  const { mode, till, gateway, token, stop } = await startTill("demo");
  console.log(`The till in its ${mode} form at ${till}`);
  process.env.TILL_URL = till;
  process.env.GATEWAY_URL = gateway;
  process.env.OWNER_TOKEN = token;
  return stop;
}
