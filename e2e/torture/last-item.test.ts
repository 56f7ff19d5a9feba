import { expect, test } from "bun:test";
import { openShop } from "../stack/shop";
import { readEnv } from "./env";
import { freshStack } from "./fresh-stack";
import { raceForTheLastItem } from "./race-for-the-last-item";

const { LAST_ITEM_ROUNDS: rounds } = readEnv();
const TILLS = 200;
const ROUND_MS = 5000;

test(
  `of ${TILLS} tills after the last item one gets it, ${rounds} times`,
  async () => {
    const stack = await freshStack();
    try {
      for (let round = 0; round < rounds; round++)
        expect(
          (await raceForTheLastItem(openShop(stack.urls.gateway, stack.token), TILLS)).violations,
        ).toEqual([]);
    } finally {
      await stack.stop();
    }
  },
  30_000 + rounds * ROUND_MS,
);
