import { afterAll, beforeAll, expect, test } from "bun:test";
import fc from "fast-check";
import { readEnv } from "./env";
import { freshStack } from "./fresh-stack";
import { expectLevels, killCommands, modelCommands } from "./model-commands";
import { openModelledShop } from "./modelled-shop";

const { MODEL_RUNS } = readEnv();
const RUN_MS = 20_000;

let stack: Awaited<ReturnType<typeof freshStack>>;
beforeAll(async () => {
  stack = await freshStack();
}, 60_000);
afterAll(() => stack.stop(), 30_000);

const settings = [
  { name: "in any order", commands: modelCommands, runs: MODEL_RUNS, unbiased: false },
  {
    name: "while parts are killed",
    commands: [...modelCommands, ...killCommands],
    runs: Math.ceil(MODEL_RUNS / 20),
    // Few runs, so none of them small.
    unbiased: true,
  },
];

for (const { name, commands, runs, unbiased } of settings)
  test(
    `what is sold, sent again, called off, delivered and adjusted ${name} leaves the shop as the model says (${runs} runs)`,
    async () => {
      let done = 0;
      const property = fc.asyncProperty(
        fc.commands(commands, { maxCommands: 25, size: "max" }),
        async (run) => {
          const shop = await openModelledShop(stack);
          await fc.asyncModelRun(() => shop, run);
          await expectLevels(shop.model, shop.real);
          done += 1;
        },
      );
      await fc.assert(property, { numRuns: runs, unbiased });
      expect(done).toBeGreaterThanOrEqual(runs);
    },
    60_000 + runs * RUN_MS,
  );
