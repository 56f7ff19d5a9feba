import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "./logger";

/** A worker that runs a task whenever it is woken, one run at a time, and every now and then besides. */
export type Worker = { wake(): void; stop(): Promise<void> };

/** How often a worker runs. */
export type WorkerPace = {
  /** How long it sleeps at the most, in milliseconds; 1,000 when left out. */
  everyMs?: number;
  /** How long it lets work gather after a run, in milliseconds: what is dear for one is cheap for many. */
  pauseMs?: number;
};

/**
 * Starts a worker. What the task throws is logged, once for as long as it stays the same, and the task is tried again
 * at the next turn; that it works again is logged too.
 */
export function startWorker(
  name: string,
  task: () => Promise<void>,
  logger: Logger,
  { everyMs = 1000, pauseMs = 0 }: WorkerPace = {},
): Worker {
  let running: Promise<void> | undefined;
  let wokenAgain = false;
  const stopping = new AbortController();
  let failure: string | undefined;

  const attempt = async () => {
    try {
      await task();
      if (failure !== undefined) logger.info(`${name} works again`);
      failure = undefined;
    } catch (error) {
      if (String(error) !== failure) logger.warn({ err: error }, `${name} failed, and is tried again`);
      failure = String(error);
    }
  };
  const run = async () => {
    do {
      wokenAgain = false;
      await attempt();
      if (pauseMs > 0) await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => {});
    } while (wokenAgain && !stopping.signal.aborted);
    running = undefined;
  };
  const wake = () => {
    wokenAgain = true;
    running ??= run();
  };
  const timer = setInterval(wake, everyMs);
  return {
    wake,
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
