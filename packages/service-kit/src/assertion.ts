import { timingSafeEqual } from "node:crypto";
import { type Caller, caller } from "@pos-mi/contracts/caller";
import { z } from "zod";

/** The header in which one of our parts vouches for a call to another. */
export const ASSERTION_HEADER = "x-pos-mi-assertion";

/** One call: to which service, and what exactly. `path` with its query; `body` as it is sent, empty where there is none. */
export type Call = { service: string; method: string; path: string; body: Uint8Array | string };

const LIFETIME_SECONDS = 10;
/** Of machines whose clocks differ a little. */
const LEEWAY_SECONDS = 5;

/** The first part of every assertion; one that says anything else is none of ours, whatever it asks for. */
const HEAD = encode({ alg: "HS256", typ: "JWT" });

const claims = z.object({
  aud: z.string(),
  exp: z.number(),
  jti: z.string(),
  caller,
  method: z.string(),
  path: z.string(),
  body: z.string(),
});

/** Why an assertion was not accepted; never shown to who sent it. */
export type Refused = "malformed" | "signature" | "expired" | "other call" | "replayed";

/**
 * Vouches for one call: who makes it, to whom, and what it is. A JSON Web Token (RFC 7519, HS256), so that others can
 * read it; made by hand, as libraries took ten times as long for it, twice a sale (ADR 6).
 * @param now milliseconds
 */
export function signAssertion(key: string, who: Caller, call: Call, now = Date.now()): string {
  const { service, method, path, body } = call;
  const payload = encode({
    aud: service,
    exp: Math.floor(now / 1000) + LIFETIME_SECONDS,
    jti: Bun.randomUUIDv7(),
    caller: who,
    method,
    path,
    body: hash(body),
  });
  const signed = `${HEAD}.${payload}`;
  return `${signed}.${mac(key, signed)}`;
}

/** What reads assertions, and takes each once: it remembers them for as long as they live. */
export type AssertionReader = (token: string, call: Call, now?: number) => Caller | Refused;

/** Reads what `signAssertion` made with the same key, for exactly the call that arrived. */
export function createAssertionReader(key: string): AssertionReader {
  const seen = new Map<string, number>();
  return (token, call, now = Date.now()) => {
    const [head, payload, signature, ...more] = token.split(".");
    if (head !== HEAD || !payload || !signature || more.length > 0) return "malformed";
    if (!isSame(signature, mac(key, `${head}.${payload}`))) return "signature";
    const said = claims.safeParse(decode(payload));
    if (!said.success) return "malformed";
    const { aud, exp, jti, method, path, body, caller: who } = said.data;
    const seconds = now / 1000;
    if (exp + LEEWAY_SECONDS < seconds || exp > seconds + LIFETIME_SECONDS + LEEWAY_SECONDS) return "expired";
    if (aud !== call.service || method !== call.method || path !== call.path || body !== hash(call.body))
      return "other call";
    if (seen.has(jti)) return "replayed";
    seen.set(jti, exp + LEEWAY_SECONDS);
    // They come in the order of their ends, near enough: those at the front are over.
    for (const [old, end] of seen) {
      if (end >= seconds) break;
      seen.delete(old);
    }
    return who;
  };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return undefined;
  }
}

const mac = (key: string, text: string) =>
  new Bun.CryptoHasher("sha256", key).update(text).digest("base64url");

const hash = (body: Uint8Array | string) => new Bun.CryptoHasher("sha256").update(body).digest("base64url");

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
