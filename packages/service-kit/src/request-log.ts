import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./app-env";
import type { Logger } from "./logger";

/** Where a request's line is logged when all went well: services leave that to the gateway, where it came in. */
export type RequestLevel = "info" | "debug";

/** One log line a request, and the logger for the handlers. */
export const requestLog = (logger: Logger, whenWell: RequestLevel) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const startedAt = performance.now();
    c.set("logger", logger);
    await next();
    const { method, path } = c.req;
    const ms = Math.round(performance.now() - startedAt);
    // Health is asked for all the time, and says itself what is wrong.
    const isHealth = path.startsWith("/health/");
    const level = c.res.ok ? whenWell : "info";
    logger[isHealth ? "debug" : level](
      { requestId: c.get("requestId"), method, path, status: c.res.status, ms },
      "request",
    );
  });
