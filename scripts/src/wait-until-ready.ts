import { setTimeout as sleep } from "node:timers/promises";

const PAUSE_MS = 50;
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * Asks `url` until it answers 200.
 * @throws the reason of `signal` once that is aborted
 */
export async function waitUntilReady(url: string, signal: AbortSignal): Promise<void> {
  while (!(await answers(url, signal))) await sleep(PAUSE_MS);
}

async function answers(url: string, signal: AbortSignal): Promise<boolean> {
  signal.throwIfAborted();
  try {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]);
    const response = await fetch(url, { redirect: "manual", signal: patience });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}
