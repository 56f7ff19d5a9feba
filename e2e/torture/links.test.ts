import { afterAll, beforeAll, expect, test } from "bun:test";
import type { AppName } from "@pos-mi/scripts/apps";
import { readEnv } from "./env";
import { type Faults, type FaultyLink, openFaultyLink } from "./faulty-link";
import { freshStack } from "./fresh-stack";
import { randomFrom } from "./random";
import { openShopFloor, type ShopFloor } from "./shop-floor";
import { tortureShop } from "./torture";

const { LINK_SALES } = readEnv();
const SECONDS = 90 + LINK_SALES / 10;

/** From whom to whom: an app, and the variable by which it knows the other. */
const LINKS = [
  ["gateway", "PRODUCTS_URL"],
  ["gateway", "INVENTORY_URL"],
  ["gateway", "SALES_URL"],
  ["sales", "PRODUCTS_URL"],
  ["sales", "INVENTORY_URL"],
  ["sales", "RECEIPTS_URL"],
  ["sales", "DATABASE_URL"],
  ["inventory", "REDIS_URL"],
  ["inventory", "PRODUCTS_URL"],
  ["receipts", "SALES_URL"],
  ["products", "MONGODB_URL"],
] as const satisfies [AppName, string][];

const FAULTS: Faults = { delay: 0.1, reset: 0.02, stall: 0.001, loseAnswer: 0.02 };
/** With every link bad, as many things go wrong in all. */
const FEWER_FAULTS: Faults = { delay: 0.02, reset: 0.004, stall: 0.0002, loseAnswer: 0.004 };

const seed = Math.floor(Math.random() * 2 ** 31);
const links = new Map<string, FaultyLink>();
let stack: Awaited<ReturnType<typeof freshStack>>;
let floor: ShopFloor;

beforeAll(async () => {
  console.log(`seed ${seed}`);
  const targets = new Map<string, number>();
  const random = randomFrom(seed);
  for (const link of LINKS) {
    const name = link.join(" ");
    links.set(name, await openFaultyLink(() => targets.get(name) ?? 0, random.fork(name)));
  }
  stack = await freshStack({
    between(app, variable, url) {
      const name = `${app} ${variable}`;
      const link = links.get(name);
      if (!link) return url;
      const port = Number(new URL(url).port);
      targets.set(name, port);
      return url.replace(`:${port}`, `:${link.port}`);
    },
  });
  floor = await openShopFloor(stack.urls.gateway);
}, 60_000);

afterAll(async () => {
  await stack.stop();
  for (const link of links.values()) await link.close();
}, 30_000);

async function sellOver(bad: FaultyLink[], faults: Faults): Promise<void> {
  for (const link of bad) link.suffer(faults);
  try {
    const sales = floor.books.acknowledged + LINK_SALES;
    const report = await tortureShop(stack, floor, { kills: 0, sales, seconds: SECONDS, seed });
    const happened = bad.map((link) => Object.fromEntries(link.happened));
    console.log(`${LINK_SALES} sales in ${report.seconds.selling.toFixed(1)} s`, ...happened);
    expect(report.violations).toEqual([]);
    expect(report.books.acknowledged).toBeGreaterThanOrEqual(sales);
  } finally {
    for (const link of bad) link.suffer({});
  }
}

test.each(LINKS)(
  "a bad link from %s to its %s costs time, and nothing else",
  (app, variable) =>
    sellOver(
      [...links].filter(([name]) => name === `${app} ${variable}`).map(([, link]) => link),
      FAULTS,
    ),
  (SECONDS + 200) * 1000,
);

test(
  "with every link bad the shop still sells, and loses nothing",
  () => sellOver([...links.values()], FEWER_FAULTS),
  (SECONDS + 200) * 1000,
);
