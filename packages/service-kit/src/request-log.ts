import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./app-env";
import type { Logger } from "./logger";

/** One log line a request, and a logger for the handlers that carries the request's id. */
export const requestLog = (logger: Logger) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const startedAt = performance.now();
    const requestLogger = logger.child({ requestId: c.get("requestId") });
    c.set("logger", requestLogger);
    await next();
    const { method, path } = c.req;
    const ms = Math.round(performance.now() - startedAt);
    // Health is asked for all the time and tells nothing when all is well.
    const level = path.startsWith("/health/") && c.res.ok ? "debug" : "info";
    requestLogger[level]({ method, path, status: c.res.status, ms }, "request");
  });
