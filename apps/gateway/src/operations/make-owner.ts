import { timingSafeEqual } from "node:crypto";
import type { FirstOwner, Login } from "@pos-mi/contracts/auth";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Deps } from "../deps";
import { countAttempt } from "../storage/login-attempts";
import { hasStaff, holdStaff, insertStaff, toNewRow } from "../storage/staff-rows";
import { beginSession } from "./log-in";

/** Makes the owner of a shop that has no staff yet, and logs them in. @throws DomainError `not_found` once it has */
export async function makeOwner(deps: Deps, { token, ...member }: FirstOwner): Promise<Login> {
  if (await hasStaff(deps.db)) throw new DomainError("not_found");
  const wait = await countAttempt(deps.db, "setup", deps.now());
  if (wait !== undefined) throw new DomainError("too_many_attempts", { retryAfterSeconds: wait });
  if (!isSame(token, deps.setupToken)) throw new DomainError("login_failed");
  const pinHash = await deps.pins.hash(member.pin);
  const row = toNewRow({ ...member, role: "owner" }, { id: deps.newId(), at: deps.now(), pinHash });
  await deps.db.transaction(async (tx) => {
    await holdStaff(tx);
    if (await hasStaff(tx)) throw new DomainError("not_found");
    await insertStaff(tx, row);
  });
  return beginSession(deps, row);
}

function isSame(given: string, secret: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(secret)];
  return left.length === right.length && timingSafeEqual(left, right);
}
