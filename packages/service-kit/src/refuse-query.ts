import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./app-env";
import { problemResponse } from "./problem-response";

/** Refuses query parameters on a route that has none: unknown fields are refused wherever they are. */
export const refuseQuery = createMiddleware<AppEnv>(async (c, next) => {
  const names = Object.keys(c.req.query());
  if (names.length > 0) {
    const errors = names.map((field) => ({
      field,
      code: "unrecognized_keys",
      message: `Unknown field: ${field}`,
    }));
    return problemResponse(c, "validation_failed", { errors });
  }
  await next();
});
