import { gatewayAwayHeader } from "@/features/shell/gateway-away-header";

// RFC 9110 section 7.6.1, and the two that fetch sets for the decoded body itself.
const hopByHop = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];
const decodedByFetch = ["content-encoding", "content-length"];

function passedOn(headers: Headers, dropped: readonly string[]): Headers {
  const kept = new Headers(headers);
  const named = headers.get("connection")?.split(",") ?? [];
  for (const name of [...dropped, ...named.map((token) => token.trim()).filter(Boolean)]) kept.delete(name);
  return kept;
}

function gatewayAway(path: string): Response {
  return Response.json(
    {
      type: "urn:pos-mi:problem:upstream_failed",
      title: "The gateway is not reachable",
      status: 502,
      code: "upstream_failed",
      detail: `The till could not reach the gateway for ${path}.`,
      requestId: crypto.randomUUID(),
    },
    { status: 502, headers: { "content-type": "application/problem+json", [gatewayAwayHeader]: "1" } },
  );
}

/** Sends a request for `/api/…` on to the gateway and streams its answer back. */
export async function forward(request: Request, gatewayUrl: string): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const path = pathname.replace(/^\/api/, "");
  const headers = passedOn(request.headers, [...hopByHop, "host", "accept-encoding"]);
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  try {
    const answer = await fetch(`${gatewayUrl.replace(/\/$/, "")}${path}${search}`, {
      method: request.method,
      headers,
      redirect: "manual",
      signal: request.signal,
      ...(hasBody ? { body: request.body, duplex: "half" } : {}),
    });
    return new Response(answer.body, {
      status: answer.status,
      headers: passedOn(answer.headers, [...hopByHop, ...decodedByFetch]),
    });
  } catch (error) {
    if (request.signal.aborted) throw error;
    return gatewayAway(path);
  }
}
