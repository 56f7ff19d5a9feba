import { expect, test } from "bun:test";
import { catalogueChangeRoutes, MAX_CHANGES } from "@pos-mi/contracts/catalogue-changes";
import { type Product, product } from "@pos-mi/contracts/products";
import { MAX_BODY_BYTES } from "@pos-mi/service-kit/create-app";
import { createLogger } from "@pos-mi/service-kit/logger";
import { createPeer } from "@pos-mi/service-kit/peer";
import { partOf } from "@pos-mi/service-kit/vouched-app";
import { pushChanges } from "../src/push-changes";

const body = catalogueChangeRoutes.takeCatalogueChanges.request.body.content["application/json"].schema;
const at = "2026-01-05T03:00:00.000Z";

/** The longest that a product can be: signs of three bytes, as many as are allowed. */
const largest = (): Product =>
  product.parse({
    id: Bun.randomUUIDv7(),
    sku: "S".repeat(40),
    name: "米".repeat(120),
    category: "米".repeat(60),
    barcodes: Array.from({ length: 20 }, () => "8".repeat(48)),
    price: 1_000_000_000,
    createdAt: at,
    updatedAt: at,
  });

/** A sales on loopback that notes what it is told, and is away where it is told to. */
function openSales() {
  const calls: Product[][] = [];
  let away = false;
  const tried = { calls: 0 };
  const server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    maxRequestBodySize: MAX_BODY_BYTES,
    routes: {
      "/catalogue-changes": async (request) => {
        tried.calls += 1;
        if (away) return new Response(null, { status: 503 });
        const { products } = body.parse(await request.json());
        calls.push(products);
        return Response.json({ taken: products.length });
      },
    },
  });
  const pusher = pushChanges({
    sales: createPeer(partOf("products"), "sales", server.url.origin),
    newId: () => Bun.randomUUIDv7(),
    logger: createLogger("products", "silent"),
  });
  return {
    calls,
    tried,
    setAway: (value: boolean) => {
      away = value;
    },
    ...pusher,
    async [Symbol.asyncDispose]() {
      await pusher.stop();
      await server.stop(true);
    },
  };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await Bun.sleep(5);
}

test("sales is told of every change in its order, many in one call, the largest too", async () => {
  await using sales = openSales();
  const products = Array.from({ length: 250 }, largest);
  products.forEach(sales.productChanged);
  await until(() => sales.calls.flat().length === 250);
  expect(sales.calls.flat()).toEqual(products);
  expect(Math.max(...sales.calls.map(({ length }) => length))).toBe(MAX_CHANGES);
});

test("what sales could not be told is told later, in its last version", async () => {
  await using sales = openSales();
  const rice = largest();
  sales.setAway(true);
  sales.productChanged(rice);
  await until(() => sales.tried.calls > 0);
  const dearer = { ...rice, price: 1, updatedAt: "2026-01-05T03:00:01.000Z" };
  sales.productChanged(dearer);
  sales.setAway(false);
  await until(() => sales.calls.length > 0);
  expect(sales.calls).toEqual([[dearer]]);
});
