import { setTimeout as sleep } from "node:timers/promises";

const PAUSE_MS = 50;
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * Asks `url` until it answers 200, once `mayAsk` says so.
 * @throws the reason of `signal` once that is aborted
 */
export async function waitUntilReady(
  url: string,
  signal: AbortSignal,
  mayAsk: () => boolean = () => true,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    if (mayAsk() && (await answers(url, signal))) return;
    await sleep(PAUSE_MS);
  }
}

async function answers(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]);
    const response = await fetch(url, { redirect: "manual", signal: patience });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}
