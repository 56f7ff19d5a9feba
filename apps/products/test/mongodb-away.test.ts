import { expect, test } from "bun:test";
import { openStoreLink } from "@pos-mi/stores/test-store-link";
import { problemOf, productOf } from "./answers";
import { openCatalogue } from "./catalogue";
import { freshDatabase } from "./fresh-database";

const sugar = { name: "Gula pasir 1 kg", price: 17_500 };

test("with MongoDB away every route answers 503 soon, and works again when it is back", async () => {
  const link = await openStoreLink(await freshDatabase(), 27_017);
  const shop = await openCatalogue(link);
  const product = await productOf(await shop.add(sugar));
  expect((await shop.get("/health/ready")).status).toBe(200);

  await link.cut();
  const startedAt = performance.now();
  const refused = await Promise.all([
    shop.add({ ...sugar, id: Bun.randomUUIDv7() }),
    shop.get("/products"),
    shop.get(`/products/${product.id}`),
  ]);
  expect(performance.now() - startedAt).toBeLessThan(4000);
  for (const response of refused) {
    expect(response.headers.get("retry-after")).toBe("1");
    expect(await problemOf(response)).toMatchObject({ status: 503, code: "unavailable" });
  }
  expect((await shop.get("/health/ready")).status).toBe(503);
  expect((await shop.get("/health/live")).status).toBe(200);

  await link.mend();
  while ((await shop.get("/health/ready")).status !== 200) await Bun.sleep(50);
  expect(await productOf(await shop.get(`/products/${product.id}`), 200)).toEqual(product);
  await shop.close();
}, 20_000);
