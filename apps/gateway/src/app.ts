import type { RouteConfig } from "@hono/zod-openapi";
import { type ServiceName, services } from "@pos-mi/contracts/services";
import type { AppEnv } from "@pos-mi/service-kit/app-env";
import { createApp } from "@pos-mi/service-kit/create-app";
import { bySpecificity, refuseOtherMethods, routingPath } from "@pos-mi/service-kit/implement";
import type { Logger } from "@pos-mi/service-kit/logger";
import { createMiddleware } from "hono/factory";
import { addDocsPage } from "./docs-page";
import { forward } from "./forward";
import { openapiDocument } from "./openapi-document";
import { checkReady, type Upstreams } from "./upstreams";

/**
 * The gateway: forwards every route of the contracts to the service that owns it, and documents them all.
 * @param key by which the services know that a call comes from here
 */
export function createGateway(upstreams: Upstreams, logger: Logger, key: string) {
  const app = createApp({
    logger,
    callers: everybody,
    checks: Object.fromEntries(Object.entries(upstreams).map(([name, url]) => [name, () => checkReady(url)])),
    isAway: () => false,
    requestLevel: "info",
  });
  const routes = contractRoutes().toSorted((a, b) => bySpecificity(a.route, b.route));
  for (const { service, route } of routes) {
    app.openAPIRegistry.registerPath(route);
    app.on(route.method, routingPath(route.path), (c) =>
      forward(c, { service, baseUrl: upstreams[service], key }),
    );
  }
  refuseOtherMethods(
    app,
    routes.map(({ route }) => route),
  );
  const document = openapiDocument(app);
  app.get("/openapi.json", (c) => c.json(document));
  addDocsPage(app);
  return { app, document };
}

const everybody = createMiddleware<AppEnv>((c, next) => {
  c.set("caller", { kind: "service", name: "gateway" });
  return next();
});

function contractRoutes(): { service: ServiceName; route: RouteConfig }[] {
  // Object.entries widens the keys to string; they are the services' names.
  const entries = Object.entries(services) as [ServiceName, Record<string, RouteConfig>][];
  return entries.flatMap(([service, routes]) => Object.values(routes).map((route) => ({ service, route })));
}
