import { z } from "@hono/zod-openapi";
import { guardedRoute } from "./guarded-route";
import { jsonBody, jsonResponse } from "./json";
import { permission, role } from "./permissions";
import { id, text, timestamp } from "./primitives";
import { BODY_PROBLEMS, problems } from "./problem";
import { pin, staffCode } from "./staff";

/** The cookie that a till's browser keeps its session in; the second one where it is served by HTTPS. */
export const SESSION_COOKIES = { http: "pos-mi-session", https: "__Host-pos-mi-session" } as const;

/** How long a till may be left alone before it locks itself, in milliseconds. */
export const LOCK_AFTER_MS = 5 * 60_000;

const member = z.object({ id, name: z.string().openapi({ example: "Ayu Lestari" }), role });

export const session = z
  .object({
    staff: member,
    permissions: z.array(permission).openapi({ description: "What they may do." }),
    expiresAt: timestamp.openapi({ description: "12 hours after the login, whatever happens." }),
  })
  .openapi("Session");

export const login = z
  .object({
    token: z.string().openapi({
      description: "Send it as `Authorization: Bearer`. A browser has it in a cookie, too.",
      example: "b3Nc…",
    }),
    ...session.shape,
  })
  .openapi("Login");

export const loginPage = z
  .object({
    needsOwner: z.boolean().openapi({ description: "There is nobody yet: make the owner first." }),
    staff: z
      .array(z.object({ staffCode, name: z.string(), role }))
      .openapi({ description: "Who may log in, by name." }),
    demoPins: z
      .array(z.object({ staffCode, pin }))
      .openapi({ description: "The PINs of the demo shop. Empty in every other one." }),
  })
  .openapi("LoginPage");

const credentials = z.strictObject({ staffCode, pin }).openapi("Credentials");

const firstOwner = z
  .strictObject({
    token: text(200).openapi({ description: "The one that the gateway shows when it starts." }),
    staffCode,
    name: text(60).openapi({ example: "Siti Rahayu" }),
    pin,
  })
  .openapi("FirstOwner");

export type Session = z.infer<typeof session>;
export type Login = z.infer<typeof login>;
export type LoginPage = z.infer<typeof loginPage>;
export type Credentials = z.infer<typeof credentials>;
export type FirstOwner = z.infer<typeof firstOwner>;

const tags = ["Login"];

export const authRoutes = {
  showLogin: guardedRoute({
    method: "get",
    path: "/auth/login",
    "x-access": "everybody",
    operationId: "showLogin",
    tags,
    summary: "Show who may log in",
    responses: { 200: jsonResponse(loginPage, "What a login page shows."), ...problems() },
  }),
  login: guardedRoute({
    method: "post",
    path: "/auth/login",
    "x-access": "everybody",
    operationId: "login",
    tags,
    summary: "Log in",
    description:
      "A session ends after 12 hours, after half an hour in which nothing was asked, by logging out, and when the PIN or the role is changed. Five wrong PINs in a row lock somebody out for 15 minutes.",
    request: { body: jsonBody(credentials) },
    responses: {
      200: jsonResponse(login, "Logged in."),
      ...problems(...BODY_PROBLEMS, "login_failed", "too_many_attempts", "overloaded"),
    },
  }),
  logout: guardedRoute({
    method: "post",
    path: "/auth/logout",
    "x-access": "everybody",
    operationId: "logout",
    tags,
    summary: "Log out",
    description: "Ends the session that the call is made with; without one there is nothing to do.",
    request: { body: jsonBody(z.strictObject({})) },
    responses: { 204: { description: "Logged out." }, ...problems(...BODY_PROBLEMS) },
  }),
  showSession: guardedRoute({
    method: "get",
    path: "/auth/me",
    "x-access": "session.read",
    operationId: "showSession",
    tags,
    summary: "Show who is logged in",
    responses: { 200: jsonResponse(session, "The session that the call is made with."), ...problems() },
  }),
  makeOwner: guardedRoute({
    method: "post",
    path: "/auth/owner",
    "x-access": "everybody",
    operationId: "makeOwner",
    tags,
    summary: "Make the first owner",
    description: "Of a shop that has no staff yet. Once it has, there is nothing at this address any more.",
    request: { body: jsonBody(firstOwner) },
    responses: {
      201: jsonResponse(login, "The owner, logged in."),
      ...problems(...BODY_PROBLEMS, "not_found", "login_failed", "too_many_attempts", "overloaded"),
    },
  }),
};
