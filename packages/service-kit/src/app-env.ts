import type { Caller } from "@pos-mi/contracts/caller";
import type { Access } from "@pos-mi/contracts/guarded-route";
import type { Logger } from "./logger";

/** What every handler finds in its context. */
export type AppEnv = { Variables: { requestId: string; logger: Logger; caller: Caller } };

declare const may: unique symbol;

/** Somebody who was found to have access; what needs a right takes its caller as this, and nobody else has one. */
export type Allowed<Who extends Access> = Caller & { readonly [may]: Who };

/** What the handler of a route finds: its caller may call it. */
export type GuardedEnv<Who extends Access> = { Variables: AppEnv["Variables"] & { caller: Allowed<Who> } };
