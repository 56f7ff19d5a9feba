import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnv } from "./app-env";
import { withTimeout } from "./with-timeout";

/** What an app needs to do its work, by name; each throws when it is away. */
export type ReadyChecks = Record<string, () => Promise<unknown>>;

const CHECK_TIMEOUT_MS = 1000;

/** Adds `/health/live` (the process answers) and `/health/ready` (what it needs answers too, else 503). */
export function addHealth(app: OpenAPIHono<AppEnv>, checks: ReadyChecks): void {
  // A part that has not been there yet is still starting: that is no news.
  const seen = new Set<string>();
  app.get("/health/live", (c) => c.json({ status: "ok" }));
  app.get("/health/ready", async (c) => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        try {
          await withTimeout(check(), CHECK_TIMEOUT_MS);
          seen.add(name);
          return [name, "ok"] as const;
        } catch (error) {
          c.get("logger")[seen.has(name) ? "warn" : "debug"]({ err: error, check: name }, "not ready");
          return [name, "away"] as const;
        }
      }),
    );
    const ready = results.every(([, state]) => state === "ok");
    return c.json({ status: ready ? "ok" : "away", checks: Object.fromEntries(results) }, ready ? 200 : 503);
  });
}
