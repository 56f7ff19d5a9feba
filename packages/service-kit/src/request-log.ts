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
    requestLogger.info({ method, path, status: c.res.status, ms }, "request");
  });
