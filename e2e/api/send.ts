import type { Operation } from "./document";
import { gateway, tokens } from "./shared-stack";

/** What a request carries beside its operation. A body that is text or bytes is sent as it is, any other as JSON. */
export type Input = {
  path?: Record<string, string>;
  /** A list of texts is the same parameter several times. */
  query?: Record<string, string | string[]>;
  headers?: Record<string, string>;
  body?: unknown;
};

/** An answer, read. */
export type Answer = { status: number; type: string; headers: Headers; text: string; body: unknown };

/** Where a request of an operation goes: its path filled in, with the query. */
export function addressOf({ path }: Operation, input: Input): string {
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(input.path?.[name] ?? ""),
  );
  const pairs = Object.entries(input.query ?? {}).flatMap(([name, texts]) =>
    [texts].flat().map((text): [string, string] => [name, text]),
  );
  return pairs.length > 0 ? `${filled}?${new URLSearchParams(pairs)}` : filled;
}

/** Sends a request of an operation through the gateway. */
export function send(operation: Operation, input: Input = {}): Promise<Answer> {
  const { method, requestBody } = operation;
  const { body } = input;
  return sendRaw(addressOf(operation, input), {
    method,
    headers: { ...(requestBody && { "Content-Type": "application/json" }), ...input.headers },
    ...(body !== undefined && { body: isRaw(body) ? body : JSON.stringify(body) }),
  });
}

const isRaw = (body: unknown): body is string | Uint8Array<ArrayBuffer> | ReadableStream =>
  typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream;

/** Where the session that a request is made with would be ended, or another one begun. */
const CHANGES_SESSION = /^\/auth\/(login|logout|owner)\b/;

/** Sends any request to the gateway, as an owner where it doesn't say who. @param path with its query */
export async function sendRaw(path: string, init: RequestInit = {}): Promise<Answer> {
  const headers = new Headers(init.headers);
  if (!headers.has("authorization") && !CHANGES_SESSION.test(path))
    headers.set("authorization", `Bearer ${tokens.owner}`);
  const response = await fetch(`${gateway}${path}`, { redirect: "manual", ...init, headers });
  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  return { status: response.status, type, headers: response.headers, text, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
