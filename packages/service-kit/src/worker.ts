import type { Logger } from "./logger";

/** A worker that runs a task whenever it is woken, one run at a time, and every now and then besides. */
export type Worker = { wake(): void; stop(): Promise<void> };

/**
 * Starts a worker. What the task throws is logged, and the task is tried again at the next turn.
 * @param everyMs how long it sleeps at the most, in milliseconds
 */
export function startWorker(name: string, task: () => Promise<void>, logger: Logger, everyMs = 1000): Worker {
  let running: Promise<void> | undefined;
  let wokenAgain = false;

  const run = async () => {
    do {
      wokenAgain = false;
      await task().catch((error) => logger.warn({ err: error }, `${name} failed, and is tried again`));
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
