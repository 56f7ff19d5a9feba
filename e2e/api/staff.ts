import { unwrap } from "@pos-mi/client/api-problem";
import type { NewStaffMember } from "@pos-mi/contracts/staff";
import { client } from "./shared-stack";

let codes = 0;

/** A staff code that nobody has. */
export function newCode(): string {
  codes += 1;
  return `E2E${process.pid}N${codes}`;
}

/** A cashier who is not hired yet. */
export const newMember = (): NewStaffMember => ({
  staffCode: newCode(),
  name: "Citra Dewi",
  role: "cashier",
  pin: "333333",
});

/** Hires a cashier: their id, and what they log in with. */
export async function hire() {
  const member = newMember();
  const { id, staffCode } = await unwrap(client.staff.$post({ json: member }));
  return { id, credentials: { staffCode, pin: member.pin } };
}

/** Logs somebody in: the token. */
export async function logIn(json: { staffCode: string; pin: string }): Promise<string> {
  return (await unwrap(client.auth.login.$post({ json }))).token;
}
