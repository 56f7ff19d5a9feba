import { afterAll, beforeAll, expect, test } from "bun:test";
import type { AppName } from "@pos-mi/scripts/apps";
import { count, sum } from "./counts";
import { readEnv } from "./env";
import { type Faults, type FaultyLink, openFaultyLink } from "./faulty-link";
import { freshStack } from "./fresh-stack";
import { randomFrom } from "./random";
import { openShopFloor, type ShopFloor } from "./shop-floor";
import { tortureShop } from "./torture";

const { LINK_SALES } = readEnv();
/** How long that much selling may take over a bad link. */
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
  ["inventory", "DATABASE_URL"],
  ["inventory", "PRODUCTS_URL"],
  ["receipts", "SALES_URL"],
  ["products", "MONGODB_URL"],
] as const satisfies [AppName, string][];

const STORES = LINKS.filter(([, variable]) => /^(DATABASE|REDIS|MONGODB)_URL$/.test(variable));

const FAULTS: Faults = { delay: 0.1, reset: 0.02, stall: 0.001, loseAnswer: 0.02 };
/** With every link bad, as many things go wrong in all. */
const FEWER_FAULTS: Faults = { delay: 0.02, reset: 0.004, stall: 0.0002, loseAnswer: 0.004 };

const seed = Math.floor(Math.random() * 2 ** 31);
const links = new Map<string, FaultyLink>();
/** How often each app ended by itself, to be started again. */
const restarts = new Map<string, number>();
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
    log(app, line) {
      if (line.startsWith("ended by itself")) count(restarts, app);
    },
  });
  floor = await openShopFloor(stack);
}, 60_000);

afterAll(async () => {
  await stack.stop();
  for (const link of links.values()) await link.close();
}, 30_000);

/** Sells so much more, within so many seconds, and checks the books. */
async function sell(what: string, amount: number, seconds: number): Promise<void> {
  const { books } = floor;
  const before = { sales: books.acknowledged, resends: sum(books.resends), restarts: sum(restarts) };
  const sales = before.sales + amount;
  const report = await tortureShop(stack, floor, { kills: 0, sales, seconds, seed });
  const figures = {
    sales: books.acknowledged - before.sales,
    resends: sum(books.resends) - before.resends,
    restarts: sum(restarts) - before.restarts,
    sellingSeconds: Math.round(report.seconds.selling),
    recoverySeconds: Math.round(report.seconds.recovery),
  };
  console.log(what, JSON.stringify(figures));
  expect(report.violations).toEqual([]);
  expect(books.acknowledged).toBeGreaterThanOrEqual(sales);
}

async function sellOver(what: string, bad: ReadonlyMap<string, FaultyLink>, faults: Faults): Promise<void> {
  for (const link of bad.values()) link.suffer(faults);
  try {
    await sell(what, LINK_SALES, SECONDS);
  } finally {
    for (const [name, link] of bad) {
      console.log(name, JSON.stringify(Object.fromEntries(link.happened)));
      link.suffer({});
    }
  }
}

const linkOf = (app: AppName, variable: string) => {
  const name = `${app} ${variable}`;
  const link = links.get(name);
  if (!link) throw new Error(`no link ${name}`);
  return { name, link };
};

test.each(LINKS)(
  "a bad link from %s to its %s costs time, and nothing else",
  (app, variable) => {
    const { name, link } = linkOf(app, variable);
    return sellOver(name, new Map([[name, link]]), FAULTS);
  },
  (SECONDS + 200) * 1000,
);

test.each(STORES)(
  "when all that %s has open to its %s is half-open, selling goes on within 30 s",
  async (app, variable) => {
    const { name, link } = linkOf(app, variable);
    link.suffer({ stall: 1 });
    const healed = Bun.sleep(1000).then(() => link.suffer({}));
    await sell(`${name} half-open`, 100, 30);
    await healed;
  },
  230_000,
);

test(
  "with every link bad the shop still sells, and loses nothing",
  () => sellOver("every link", links, FEWER_FAULTS),
  (SECONDS + 200) * 1000,
);
