import { reportReachable } from "./connection-store";
import { gatewayAwayHeader } from "./gateway-away-header";

/** fetch that tells the connection indicator whether the gateway answered. */
export async function gatewayFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(input, init);
    reportReachable(!response.headers.has(gatewayAwayHeader));
    return response;
  } catch (error) {
    if (!init?.signal?.aborted) reportReachable(false);
    throw error;
  }
}

export async function probeGateway(): Promise<void> {
  await gatewayFetch("/api/products?limit=1", { cache: "no-store" }).catch(() => undefined);
}
