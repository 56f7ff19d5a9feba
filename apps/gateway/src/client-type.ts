import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import type { gatewayRoutes, services } from "@pos-mi/contracts/services";
import type { Hono } from "hono";
import type { BlankEnv, Schema } from "hono/types";

type AnyRoute =
  | {
      [S in keyof typeof services]: (typeof services)[S][keyof (typeof services)[S]];
    }[keyof typeof services]
  | (typeof gatewayRoutes)[keyof typeof gatewayRoutes];

declare const blank: OpenAPIHono<BlankEnv>;

type SchemaOf<R> = R extends RouteConfig
  ? ReturnType<typeof blank.openapi<R>> extends Hono<infer _E, infer S, infer _P>
    ? S
    : never
  : never;

type Intersection<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void
  ? I
  : never;

declare function typed<S extends Schema>(): Hono<BlankEnv, S, "/">;

/**
 * The gateway as the typed client sees it: every route of the contracts that others may call. Inferred, not annotated: the compiler then
 * writes the declaration out in full, and clients don't work it out again from the contracts.
 */
export const gateway = typed<Intersection<SchemaOf<AnyRoute>>>();
