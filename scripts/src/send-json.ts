import { problem } from "@pos-mi/contracts/problem";

/** A request to the gateway: whose session it is made with, and what it carries. */
export type Sent = {
  method: "GET" | "POST";
  body?: object;
  token?: string;
  idempotencyKey?: string;
  signal?: AbortSignal;
};

/** Sends a request, and gives the answer's body. @throws Error saying why it was refused */
export async function sendJson(
  url: string,
  { method, body, token, idempotencyKey, signal }: Sent,
): Promise<unknown> {
  const headers = {
    ...(body && { "Content-Type": "application/json" }),
    ...(token && { Authorization: `Bearer ${token}` }),
    ...(idempotencyKey && { "Idempotency-Key": idempotencyKey }),
  };
  const response = await fetch(url, {
    method,
    headers,
    ...(signal && { signal }),
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (response.ok) return answer;
  const { code, detail } = problem.parse(answer);
  throw new Error(`${method} ${url} was refused: ${code} ${detail ?? ""}`);
}
