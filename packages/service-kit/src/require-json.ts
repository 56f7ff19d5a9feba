import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./app-env";
import { problemResponse } from "./problem-response";

const METHODS_WITH_BODY = new Set(["POST", "PUT", "PATCH"]);
const JSON_MEDIA_TYPE = /^application\/json\s*(;|$)/i;

/** Refuses bodies of any other media type: a form post from another site never reaches a handler. */
export const requireJson = createMiddleware<AppEnv>(async (c, next) => {
  if (METHODS_WITH_BODY.has(c.req.method) && !JSON_MEDIA_TYPE.test(c.req.header("content-type") ?? ""))
    return problemResponse(c, "unsupported_media_type", { detail: "Send Content-Type: application/json." });
  await next();
});
