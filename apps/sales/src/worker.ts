import type { Logger } from "@pos-mi/service-kit/logger";

/** A worker that runs a task whenever it is woken, one run at a time, and every second besides. */
export type Worker = { wake(): void; stop(): Promise<void> };

const EVERY_MS = 1000;

/** Starts a worker. What the task throws is logged, and the task is tried again at the next turn. */
export function startWorker(name: string, task: () => Promise<void>, logger: Logger): Worker {
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
  const timer = setInterval(wake, EVERY_MS);
  return {
    wake,
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
