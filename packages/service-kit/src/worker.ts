import type { Logger } from "./logger";

/** A worker that runs a task whenever it is woken, one run at a time, and every now and then besides. */
export type Worker = { wake(): void; stop(): Promise<void> };

/**
 * Starts a worker. What the task throws is logged, once for as long as it stays the same, and the task is tried again
 * at the next turn; that it works again is logged too.
 * @param everyMs how long it sleeps at the most, in milliseconds
 */
export function startWorker(name: string, task: () => Promise<void>, logger: Logger, everyMs = 1000): Worker {
  let running: Promise<void> | undefined;
  let wokenAgain = false;
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
    } while (wokenAgain);
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
      await running;
    },
  };
}
