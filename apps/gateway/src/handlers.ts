import type { authRoutes, Login } from "@pos-mi/contracts/auth";
import type { staffRoutes } from "@pos-mi/contracts/staff";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Handlers } from "@pos-mi/service-kit/implement";
import type { Context } from "hono";
import type { Deps } from "./deps";
import { dropToken, keepToken, keptToken, tokenOf } from "./login/session-token";
import { toSession } from "./login/to-session";
import { addStaff } from "./operations/add-staff";
import { changeStaff } from "./operations/change-staff";
import { listStaff } from "./operations/list-staff";
import { logIn } from "./operations/log-in";
import { makeOwner } from "./operations/make-owner";
import { setStaffPin } from "./operations/set-staff-pin";
import { showLogin } from "./operations/show-login";

export const authHandlers = (deps: Deps): Handlers<typeof authRoutes> => ({
  showLogin: async (c) => c.json(await showLogin(deps), 200),
  login: async (c) => c.json(await keepLogin(c, deps, logIn(deps, c.req.valid("json"))), 200),
  logout: async (c) => {
    const token = tokenOf(c);
    if (token !== undefined) await deps.sessions.end(token);
    dropToken(c);
    return c.body(null, 204);
  },
  showSession: async (c) => {
    const session = await deps.sessions.find(tokenOf(c) ?? "");
    if (!session) throw new DomainError("unauthenticated");
    return c.json(toSession(session), 200);
  },
  makeOwner: async (c) => c.json(await keepLogin(c, deps, makeOwner(deps, c.req.valid("json"))), 201),
});

/** Gives a login to the browser, too; whoever was logged in there before is logged out. */
async function keepLogin(c: Context, { sessions }: Deps, loggedIn: Promise<Login>): Promise<Login> {
  const login = await loggedIn;
  const before = keptToken(c);
  if (before !== undefined) await sessions.end(before);
  keepToken(c, login.token, new Date(login.expiresAt));
  return login;
}

export const staffHandlers = (deps: Deps): Handlers<typeof staffRoutes> => ({
  listStaff: async (c) => c.json({ items: await listStaff(deps) }, 200),
  addStaff: async (c) => c.json(await addStaff(deps, c.get("caller"), c.req.valid("json")), 201),
  changeStaff: async (c) => {
    const { staffId } = c.req.valid("param");
    return c.json(await changeStaff(deps, c.get("caller"), { staffId, change: c.req.valid("json") }), 200);
  },
  setStaffPin: async (c) => {
    const { staffId } = c.req.valid("param");
    await setStaffPin(deps, c.get("caller"), { staffId, pin: c.req.valid("json").pin });
    return c.body(null, 204);
  },
});
