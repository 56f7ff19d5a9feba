import { SESSION_COOKIES } from "@pos-mi/contracts/auth";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

const BEARER = /^Bearer +([A-Za-z0-9_-]{1,200}) *$/i;

/** The token that a request brings: an integrator's in `Authorization`, a till's in its cookie. */
export function tokenOf(c: Context): string | undefined {
  const authorization = c.req.header("authorization");
  return authorization === undefined ? keptToken(c) : BEARER.exec(authorization)?.[1];
}

/** The token that a browser keeps. */
export const keptToken = (c: Context) =>
  getCookie(c, SESSION_COOKIES.https) ?? getCookie(c, SESSION_COOKIES.http);

/** Lets the browser keep the token, where no script and no other site gets at it. */
export function keepToken(c: Context, token: string, expires: Date): void {
  const secure = isHttps(c);
  const name = secure ? SESSION_COOKIES.https : SESSION_COOKIES.http;
  setCookie(c, name, token, { path: "/", httpOnly: true, sameSite: "Strict", secure, expires });
}

export function dropToken(c: Context): void {
  deleteCookie(c, SESSION_COOKIES.http, { path: "/" });
  if (isHttps(c)) deleteCookie(c, SESSION_COOKIES.https, { path: "/", secure: true });
}

/** As the till's browser sees it: what stands before the till says so. */
const isHttps = (c: Context) => c.req.header("x-forwarded-proto") === "https";
