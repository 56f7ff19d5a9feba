import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./app-env";
import { ASSERTION_HEADER, createAssertionReader } from "./assertion";
import type { Part } from "./part";
import { pathOf } from "./path-of";
import { problemResponse } from "./problem-response";

/**
 * Lets in only calls to this part that one of ours vouches for, each once: a service trusts nobody who reaches its
 * port. The handlers find in `caller` who it was.
 */
export function vouchedCalls({ name: service, key }: Part) {
  const read = createAssertionReader(key);
  return createMiddleware<AppEnv>(async (c, next) => {
    const { method, url } = c.req.raw;
    const body = method === "GET" || method === "HEAD" ? "" : new Uint8Array(await c.req.arrayBuffer());
    const result = read(c.req.header(ASSERTION_HEADER) ?? "", { service, method, path: pathOf(url), body });
    if (typeof result === "string") {
      c.get("logger").warn({ requestId: c.get("requestId"), why: result }, "a call that nobody vouches for");
      return problemResponse(c, "unauthenticated");
    }
    c.set("caller", result);
    await next();
  });
}
