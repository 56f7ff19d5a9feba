import type { OpenAPIHono, RouteConfig, RouteHandler } from "@hono/zod-openapi";
import type { GuardedRoute } from "@pos-mi/contracts/guarded-route";
import type { AppEnv, GuardedEnv } from "./app-env";
import { guard } from "./guard";
import { problemResponse } from "./problem-response";
import { refuseQuery } from "./refuse-query";

/**
 * One handler for each route, under the route's own name: a missing one, or a wrong status, does not compile, and
 * neither does a route that doesn't say who may call it.
 */
export type Handlers<Routes extends Record<string, GuardedRoute>> = {
  [Name in keyof Routes]: RouteHandler<Routes[Name], GuardedEnv<Routes[Name]["x-access"]>>;
};

/** Fixed segments before parameters: `/sales/{id}` must not shadow `/sales/events`. */
export function bySpecificity(a: { path: string }, b: { path: string }): number {
  const rank = (path: string) => path.replace(/\{[^}]*\}/g, "\uffff");
  return rank(a.path) < rank(b.path) ? -1 : rank(a.path) > rank(b.path) ? 1 : 0;
}

/** The path of a contract as Hono's router writes it: `/sales/{saleId}` is `/sales/:saleId`. */
export function routingPath(path: string): string {
  return path.replaceAll(/\{([^}]+)\}/g, ":$1");
}

/** Implements the routes of a contract on an app; other methods on their paths answer 405. */
export function implement<Routes extends Record<string, GuardedRoute>>(
  app: OpenAPIHono<AppEnv>,
  routes: Routes,
  handlers: Handlers<Routes>,
): void {
  const named = Object.entries(routes).map(([name, route]) => ({ name, route, path: route.path }));
  for (const { name, route } of named.toSorted(bySpecificity)) {
    app.on(route.method, routingPath(route.path), guard(route["x-access"]));
    if (!route.request?.query) app.on(route.method, routingPath(route.path), refuseQuery);
    // The mapped type above pairs each route with its handler; a loop over names can't carry that pairing.
    app.openapi(route, handlers[name] as unknown as RouteHandler<RouteConfig, AppEnv>);
  }
  refuseOtherMethods(app, Object.values(routes));
}

/** Answers 405, with `Allow`, to methods that a path of these routes does not take. */
export function refuseOtherMethods(app: OpenAPIHono<AppEnv>, routes: RouteConfig[]): void {
  const byPath = Map.groupBy(routes, (route) => route.path);
  for (const [path, list] of [...byPath].toSorted(([a], [b]) => bySpecificity({ path: a }, { path: b })))
    app.all(routingPath(path), (c) => {
      c.header("Allow", list.map((route) => route.method.toUpperCase()).join(", "));
      return problemResponse(c, "method_not_allowed", { detail: `${c.req.method} ${c.req.path}` });
    });
}
