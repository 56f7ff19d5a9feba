import { authRoutes } from "@pos-mi/contracts/auth";
import type { GuardedRoute } from "@pos-mi/contracts/guarded-route";
import { type ServiceName, services } from "@pos-mi/contracts/services";
import { staffRoutes } from "@pos-mi/contracts/staff";
import { createApp } from "@pos-mi/service-kit/create-app";
import { guard } from "@pos-mi/service-kit/guard";
import { bySpecificity, implement, refuseOtherMethods, routingPath } from "@pos-mi/service-kit/implement";
import type { Logger } from "@pos-mi/service-kit/logger";
import { databaseIsAway } from "@pos-mi/stores/database";
import { sql } from "drizzle-orm";
import type { Deps } from "./deps";
import { addDocsPage } from "./docs-page";
import { forward } from "./forward";
import { authHandlers, staffHandlers } from "./handlers";
import { sessionCallers } from "./login/session-callers";
import { openapiDocument } from "./openapi-document";
import { checkReady, type Upstreams } from "./upstreams";

/** Where the services are, and the key by which they know that a call comes from here. */
export type Forwarding = { upstreams: Upstreams; key: string };

/** The gateway: finds out who calls, and forwards every route of the contracts to the service that owns it. */
export function createGateway(deps: Deps, { upstreams, key }: Forwarding, logger: Logger) {
  const checks = Object.entries(upstreams).map(([name, url]) => [name, () => checkReady(url)]);
  const app = createApp({
    logger,
    callers: sessionCallers(deps.sessions),
    checks: { postgres: () => deps.db.execute(sql`select 1`), ...Object.fromEntries(checks) },
    isAway: databaseIsAway,
    requestLevel: "info",
  });
  implement(app, authRoutes, authHandlers(deps));
  implement(app, staffRoutes, staffHandlers(deps));
  const routes = contractRoutes().toSorted((a, b) => bySpecificity(a.route, b.route));
  for (const { service, route } of routes) {
    app.on(route.method, routingPath(route.path), guard(route["x-access"]), (c) =>
      forward(c, { service, baseUrl: upstreams[service], key }),
    );
  }
  refuseOtherMethods(
    app,
    routes.map(({ route }) => route),
  );
  const document = openapiDocument();
  app.get("/openapi.json", (c) => c.json(document));
  addDocsPage(app);
  return app;
}

function contractRoutes(): { service: ServiceName; route: GuardedRoute }[] {
  // Object.entries widens the keys to string; they are the services' names.
  const entries = Object.entries(services) as [ServiceName, Record<string, GuardedRoute>][];
  return entries.flatMap(([service, routes]) => Object.values(routes).map((route) => ({ service, route })));
}
