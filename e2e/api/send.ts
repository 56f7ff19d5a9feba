import type { Operation } from "./document";
import { gateway } from "./shared-stack";

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

/** Sends a request of an operation through the gateway. */
export function send({ method, path, requestBody }: Operation, input: Input = {}): Promise<Answer> {
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(input.path?.[name] ?? ""),
  );
  const pairs = Object.entries(input.query ?? {}).flatMap(([name, texts]) =>
    [texts].flat().map((text): [string, string] => [name, text]),
  );
  const query = new URLSearchParams(pairs);
  const headers = { ...(requestBody && { "Content-Type": "application/json" }), ...input.headers };
  const { body } = input;
  return sendRaw(`${filled}${query.size > 0 ? `?${query}` : ""}`, {
    method,
    headers,
    ...(body !== undefined && { body: isRaw(body) ? body : JSON.stringify(body) }),
  });
}

const isRaw = (body: unknown): body is string | Uint8Array<ArrayBuffer> | ReadableStream =>
  typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream;

/** Sends any request to the gateway. @param path with its query */
export async function sendRaw(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${gateway}${path}`, { redirect: "manual", ...init });
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
