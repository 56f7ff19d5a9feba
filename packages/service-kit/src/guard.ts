import { mayCall } from "@pos-mi/contracts/caller";
import type { Access } from "@pos-mi/contracts/guarded-route";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./app-env";
import { problemResponse } from "./problem-response";

/** Refuses whoever has no access: what is behind it finds a caller who has. */
export const guard = (access: Access) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const caller = c.get("caller");
    if (mayCall(caller, access)) return next();
    return problemResponse(c, caller.kind === "nobody" ? "unauthenticated" : "forbidden");
  });
