import type { Credentials, Login } from "@pos-mi/contracts/auth";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Deps } from "../deps";
import { toSession } from "../login/to-session";
import { countAttempt, forgetAttempts } from "../storage/login-attempts";
import { findStaffByCode, type StaffRow } from "../storage/staff-rows";

/**
 * Logs somebody in. Whether the code or the PIN is wrong is not told, and takes the same time.
 * @throws DomainError `login_failed`; `too_many_attempts` after five, right or wrong
 */
export async function logIn(deps: Deps, { staffCode, pin }: Credentials): Promise<Login> {
  const wait = await countAttempt(deps.db, attemptsAt(staffCode), deps.now());
  if (wait !== undefined) throw new DomainError("too_many_attempts", { retryAfterSeconds: wait });
  const member = await findStaffByCode(deps.db, staffCode);
  const isRight = await deps.pins.isRight(pin, member?.pinHash);
  if (!member?.isActive || !isRight) throw new DomainError("login_failed");
  await forgetAttempts(deps.db, attemptsAt(staffCode));
  return beginSession(deps, member);
}

/** Under what the attempts at a staff code are counted. */
export const attemptsAt = (staffCode: string) => `staff ${staffCode}`;

/** Begins a session for a member of staff who was found to be the one. */
export async function beginSession({ sessions }: Deps, member: StaffRow): Promise<Login> {
  const session = await sessions.begin(member);
  return { token: session.token, ...toSession(session) };
}
