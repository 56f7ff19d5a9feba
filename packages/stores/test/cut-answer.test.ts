import { expect, test } from "bun:test";
import { openDatabase } from "../src/database";
import { openStoreLink } from "../src/test-store-link";
import { failureOf } from "./failure-of";
import { bothServers } from "./servers";

const { embedded } = await bothServers("postgres");

test("what is asked after an answer was cut is answered in full", async () => {
  const link = await openStoreLink({ url: embedded.url, close: async () => {} }, 5432);
  const { sql, close } = openDatabase(link.url, "cut-answer-test");
  const onEach = <T>(ask: () => PromiseLike<T>) => Promise.all(Array.from({ length: 4 }, ask));
  const cut = onEach(() =>
    failureOf(sql`select repeat('x', 1000), pg_sleep(0.001) from generate_series(1, 4000)`),
  );
  await Bun.sleep(500);
  await link.cut();
  expect(await cut).toMatchObject(Array(4).fill({ code: "CONNECTION_CLOSED" }));
  await link.mend();

  const answers = await onEach(() => sql`select 1 as one`);
  expect(answers.map((rows) => [...rows])).toEqual(Array(4).fill([{ one: 1 }]));
  await close();
  await link.close();
}, 20_000);
