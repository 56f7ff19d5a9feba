import type { ServiceName } from "@pos-mi/contracts/services";

/** Where each service is. Fixed at start: no request can choose where it goes. */
export type Upstreams = Record<ServiceName, string>;

const TIMEOUT_MS = 900;

/** Throws unless the service at `baseUrl` is ready to work. */
export async function checkReady(baseUrl: string): Promise<void> {
  const answer = await fetch(`${baseUrl}/health/ready`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`${baseUrl} answered ${answer.status}`);
}
