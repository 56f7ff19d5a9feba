import { createRoute, type RouteConfig } from "@hono/zod-openapi";
import type { Permission } from "./permissions";

/** Who may call a route: who has a permission, everybody, or our own services alone. */
export type Access = Permission | "everybody" | "services";

/** A route that says who may call it. No other is implemented or forwarded: it does not compile. */
export type GuardedRoute = RouteConfig & { "x-access": Access };

/** Defines a route, with who may call it as `x-access`, which the OpenAPI document shows, too. */
export const guardedRoute = <
  Path extends string,
  Who extends Access,
  Route extends Omit<RouteConfig, "path"> & { path: Path; "x-access": Who },
>(
  route: Route,
) => createRoute<Path, Route>(route);
