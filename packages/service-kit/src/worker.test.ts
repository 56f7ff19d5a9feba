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
    1,
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
