import { prometheus } from "@hono/prometheus";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Registry } from "prom-client";
import type { AppEnv } from "./app-env";

/** Counts and times every request, served for Prometheus at `/metrics`. */
export function addMetrics(app: OpenAPIHono<AppEnv>): void {
  // A registry of its own: several apps live in one process in tests, and names may be registered only once.
  const { printMetrics, registerMetrics } = prometheus({
    registry: new Registry(),
    // The durations have a count of their own, by the same labels.
    metricOptions: { requestsTotal: { disabled: true } },
  });
  app.use(registerMetrics);
  app.get("/metrics", printMetrics);
}
