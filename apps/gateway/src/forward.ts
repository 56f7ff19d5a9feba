import type { AppEnv } from "@pos-mi/service-kit/app-env";
import { ASSERTION_HEADER, signAssertion } from "@pos-mi/service-kit/assertion";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import { pathOf } from "@pos-mi/service-kit/path-of";
import { notAccepted, unreachable } from "@pos-mi/service-kit/peer";
import type { Context } from "hono";

/** What of a request's head a service gets to see. */
const REQUEST_HEADERS = ["content-type", "accept", "idempotency-key", "if-match", "if-none-match"];

/** What of a service's answer the caller gets to see. */
const RESPONSE_HEADERS = ["content-type", "cache-control", "etag", "retry-after", "allow", "location"];

const TIMEOUT_MS = 10_000;

/** Where a request goes, and the key by which the gateway vouches for it there. */
export type Destination = { service: string; baseUrl: string; key: string };

/**
 * Hands a request to a service as it is, vouching for who makes it, and its answer back. Buffered: bodies are small, and
 * a stream costs twice.
 */
export async function forward(c: Context<AppEnv>, { service, baseUrl, key }: Destination): Promise<Response> {
  const { url, method } = c.req.raw;
  const pathAndQuery = pathOf(url);
  const headers = pick(c.req.raw.headers, REQUEST_HEADERS);
  headers.set("x-request-id", c.get("requestId"));
  const hasBody = method !== "GET" && method !== "HEAD";
  const body = hasBody ? new Uint8Array(await c.req.arrayBuffer()) : "";
  const call = { service, method, path: pathAndQuery, body };
  headers.set(ASSERTION_HEADER, signAssertion(key, c.get("caller"), call));
  try {
    const answer = await fetch(`${baseUrl}${pathAndQuery}`, {
      method,
      headers,
      ...(hasBody && { body }),
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    // Whether the caller is logged in is decided here: this is about the assertion.
    if (answer.status === 401) throw notAccepted(service);
    const shown = pick(answer.headers, RESPONSE_HEADERS);
    shown.set("x-request-id", c.get("requestId"));
    return new Response(await answer.arrayBuffer(), { status: answer.status, headers: shown });
  } catch (error) {
    throw error instanceof DomainError ? error : unreachable(service, error);
  }
}

function pick(headers: Headers, names: string[]): Headers {
  const picked = new Headers();
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) picked.set(name, value);
  }
  return picked;
}
