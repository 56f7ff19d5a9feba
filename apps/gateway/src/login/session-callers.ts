import type { Caller } from "@pos-mi/contracts/caller";
import type { AppEnv } from "@pos-mi/service-kit/app-env";
import { createMiddleware } from "hono/factory";
import { tokenOf } from "./session-token";
import type { OpenSession, Sessions } from "./sessions";

/** Finds out who calls by the session that the request brings; whoever has none is nobody known. */
export const sessionCallers = (sessions: Sessions) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const token = tokenOf(c);
    const session = token === undefined ? undefined : await sessions.find(token);
    c.set("caller", session ? toCaller(session) : { kind: "nobody" });
    await next();
  });

const toCaller = ({ id, name, role }: OpenSession): Caller => ({ kind: "staff", id, name, role });
