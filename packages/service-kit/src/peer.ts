import { problem } from "@pos-mi/contracts/problem";
import type { z } from "zod";
import { DomainError } from "./domain-error";

/** A call to another service. */
export type PeerCall<T extends z.ZodType> = {
  path: string;
  /** What the answer must look like. */
  answer: T;
  /** Sent as JSON by POST; without one the call is a GET. */
  body?: unknown;
  requestId: string;
};

/** Another service, asked over its API. */
export type Peer = {
  call<T extends z.ZodType>(call: PeerCall<T>): Promise<z.infer<T>>;
};

const TIMEOUT_MS = 5000;

/**
 * A peer at a base URL. Its refusals are thrown on as they are, a peer that is away as `unavailable`, an answer
 * that is none as `upstream_failed`. Calls are never repeated here: the caller knows what is safe to send again.
 */
export function createPeer(name: string, baseUrl: string): Peer {
  return {
    async call({ path, answer, body, requestId }) {
      const response = await ask(name, new URL(path, baseUrl), body, requestId);
      const json = await response.json().catch(() => undefined);
      if (response.ok) {
        const parsed = answer.safeParse(json);
        if (parsed.success) return parsed.data;
        throw new DomainError(
          "upstream_failed",
          { detail: `${name} gave an answer of another shape.` },
          parsed.error,
        );
      }
      const refused = problem.safeParse(json);
      if (!refused.success)
        throw new DomainError("upstream_failed", { detail: `${name} answered ${response.status}.` });
      const { type, title, status, code, requestId: _, ...refusal } = refused.data;
      throw new DomainError(code, refusal);
    },
  };
}

async function ask(name: string, url: URL, body: unknown, requestId: string): Promise<Response> {
  const headers = { "Content-Type": "application/json", "X-Request-Id": requestId };
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  try {
    return await fetch(url, {
      ...init,
      headers,
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw unreachable(name, error);
  }
}

/**
 * The DomainError for a fetch that failed: `unavailable` when the peer was never reached, `upstream_timeout` when
 * the call may have arrived and only its answer is missing.
 */
export function unreachable(name: string, error: unknown): DomainError {
  const refused = error instanceof Error && "code" in error && error.code === "ECONNREFUSED";
  if (refused) return new DomainError("unavailable", { detail: `${name} is not reachable.` }, error);
  return new DomainError("upstream_timeout", { detail: `${name} gave no answer.` }, error);
}
