import { expect, test } from "bun:test";
import pino from "pino";
import { startWorker } from "./worker";

test("a failure is logged once, another one too, and then that it is over", async () => {
  const outcomes = ["away", "away", "broken", "broken", undefined, undefined, "away"];
  const lines: string[] = [];
  const logger = pino({ base: null, timestamp: false }, { write: (line: string) => lines.push(line) });
  const { promise: done, resolve } = Promise.withResolvers<void>();
  const worker = startWorker(
    "fetching",
    async () => {
      const outcome = outcomes.shift();
      if (outcomes.length === 0) resolve();
      if (outcome !== undefined) throw new Error(outcome);
    },
    logger,
    { everyMs: 1 },
  );
  await done;
  await worker.stop();
  const failed = (message: string) =>
    expect.objectContaining({
      msg: "fetching failed, and is tried again",
      err: expect.objectContaining({ message }),
    });
  expect(lines.map((line) => JSON.parse(line)).slice(0, 4)).toEqual([
    failed("away"),
    failed("broken"),
    expect.objectContaining({ msg: "fetching works again" }),
    failed("away"),
  ]);
});

test("what wakes it while it pauses is done in one run", async () => {
  let runs = 0;
  const task = async () => {
    runs += 1;
  };
  const worker = startWorker("gathering", task, pino({ level: "silent" }), { everyMs: 60_000, pauseMs: 20 });
  worker.wake();
  await Bun.sleep(5);
  for (let index = 0; index < 10; index++) worker.wake();
  expect(runs).toBe(1);
  while (runs < 2) await Bun.sleep(5);
  await Bun.sleep(40);
  expect(runs).toBe(2);
  await worker.stop();
});

test("a worker that pauses stops at once", async () => {
  const worker = startWorker("resting", async () => {}, pino({ level: "silent" }), { pauseMs: 60_000 });
  worker.wake();
  await worker.stop();
});
