import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { requestId } from "hono/request-id";
import type { AppEnv } from "./app-env";
import { DomainError } from "./domain-error";
import { fieldErrors } from "./field-errors";
import { addHealth, type ReadyChecks } from "./health";
import type { Logger } from "./logger";
import { addMetrics } from "./metrics";
import { errorResponse, problemResponse } from "./problem-response";
import { type RequestLevel, requestLog } from "./request-log";
import { requireJson } from "./require-json";

/** The largest body that is taken, in bytes: twice the largest sale. */
export const MAX_BODY_BYTES = 256 * 1024;

/** What an app is made of beside its routes. */
export type AppOptions = {
  logger: Logger;
  /** Finds out who calls and says so in `caller`, or refuses. Health and metrics are for everybody. */
  callers: MiddlewareHandler<AppEnv>;
  /** What has to work before the app can do its own work, by name; each throws when it doesn't. */
  checks: ReadyChecks;
  /** Whether an error means that the app's store can't be asked now: answered as `unavailable`. */
  isAway: (error: unknown) => boolean;
  /** Where each request is logged; those that were refused, or failed, always at `info`. `debug` when left out. */
  requestLevel?: RequestLevel;
};

/**
 * The Hono app that every service and the gateway start from: request ids, logging, metrics, health, limits, and
 * problems (RFC 9457) for whatever goes wrong. The same app serves in production and in tests.
 */
export function createApp({
  logger,
  callers,
  checks,
  isAway,
  requestLevel = "debug",
}: AppOptions): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>({
    strict: false,
    defaultHook: (result, c) => {
      if (!result.success)
        return problemResponse(c, "validation_failed", { errors: fieldErrors(result.error) });
    },
  });
  app.use(requestId({ generator: () => Bun.randomUUIDv7() }), requestLog(logger, requestLevel));
  addMetrics(app);
  addHealth(app, checks);
  app.use(
    requireJson,
    bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => problemResponse(c, "body_too_large") }),
    callers,
  );
  app.onError((error, c) => {
    // A refusal says itself what it is, whatever led to it.
    const isStoreAway = !(error instanceof DomainError) && isAway(error);
    return errorResponse(isStoreAway ? new DomainError("unavailable", {}, error) : error, c);
  });
  app.notFound((c) => problemResponse(c, "not_found", { detail: `${c.req.method} ${c.req.path}` }));
  return app;
}
