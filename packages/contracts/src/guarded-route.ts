import { createRoute, type RouteConfig } from "@hono/zod-openapi";
import type { Permission } from "./permissions";
import { ACCESS_PROBLEMS } from "./problem";

/** Who may call a route: who has a permission, everybody, or our own services alone. */
export type Access = Permission | "everybody" | "services";

/** A route that says who may call it. No other is implemented or forwarded: it does not compile. */
export type GuardedRoute = RouteConfig & { "x-access": Access };

/**
 * Defines a route, with who may call it as `x-access`, which the OpenAPI document shows, too; and what it answers to
 * whoever may not.
 */
export const guardedRoute = <
  Path extends string,
  Who extends Access,
  Route extends Omit<RouteConfig, "path"> & { path: Path; "x-access": Who },
>(
  route: Route,
) => {
  const refusals = route["x-access"] === "everybody" ? {} : ACCESS_PROBLEMS;
  return createRoute<Path, Route>({ ...route, responses: { ...refusals, ...route.responses } });
};
