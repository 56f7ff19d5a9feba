import { problem } from "@pos-mi/contracts/problem";
import type { z } from "zod";
import { ASSERTION_HEADER, signAssertion } from "./assertion";
import { DomainError } from "./domain-error";
import type { Part } from "./part";
import { pathOf } from "./path-of";

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
 * The peer `to` at a base URL; `from` vouches for each call. Its refusals are thrown on as they are, a peer that is away as `unavailable`, an answer
 * that is none as `upstream_failed`. Calls are never repeated here: the caller knows what is safe to send again.
 */
export function createPeer(from: Part, to: string, baseUrl: string): Peer {
  return {
    async call({ path, answer, body, requestId }) {
      const response = await ask({ from, to, baseUrl }, path, body, requestId);
      const json = await response.json().catch(() => undefined);
      if (response.ok) {
        const parsed = answer.safeParse(json);
        if (parsed.success) return parsed.data;
        throw new DomainError(
          "upstream_failed",
          { detail: `${to} gave an answer of another shape.` },
          parsed.error,
        );
      }
      if (response.status === 401) throw notAccepted(to);
      const refused = problem.safeParse(json);
      if (!refused.success)
        throw new DomainError("upstream_failed", { detail: `${to} answered ${response.status}.` });
      const { type, title, status, code, requestId: _, ...refusal } = refused.data;
      throw new DomainError(code, refusal);
    },
  };
}

async function ask(
  { from, to, baseUrl }: { from: Part; to: string; baseUrl: string },
  path: string,
  value: unknown,
  requestId: string,
): Promise<Response> {
  const method = value === undefined ? "GET" : "POST";
  const body = value === undefined ? "" : JSON.stringify(value);
  const url = new URL(path, baseUrl);
  const call = { service: to, method, path: pathOf(url.href), body };
  const headers = {
    "Content-Type": "application/json",
    "X-Request-Id": requestId,
    [ASSERTION_HEADER]: signAssertion(from.key, { kind: "service", name: from.name }, call),
  };
  try {
    return await fetch(url, {
      method,
      headers,
      ...(value !== undefined && { body }),
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw unreachable(to, error);
  }
}

/**
 * The DomainError for a call that a part of ours did not accept as vouched for, though it was: it came too late, or a
 * second time, as `fetch` sends again what a lost connection left unanswered. The first one may have been carried out.
 */
export function notAccepted(name: string): DomainError {
  return new DomainError("upstream_timeout", { detail: `${name} took the call for one that was over.` });
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
