import { accessRefusalOf } from "@/features/session/access-refusal-of";
import { reportAccessRefusal } from "@/features/session/access-refusals";
import { reportReachable } from "./connection-store";
import { gatewayAwayHeader } from "./gateway-away-header";

/** fetch that tells the till whether the gateway answered, and whether it refused access. */
export async function gatewayFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(input, init);
    reportReachable(!response.headers.has(gatewayAwayHeader));
    const refusal = await accessRefusalOf(response);
    if (refusal) reportAccessRefusal(refusal);
    return response;
  } catch (error) {
    if (!init?.signal?.aborted) reportReachable(false);
    throw error;
  }
}

export async function probeGateway(): Promise<void> {
  await gatewayFetch("/api/products?limit=1", { cache: "no-store" }).catch(() => undefined);
}
