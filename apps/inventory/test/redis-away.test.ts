import { expect, test } from "bun:test";
import { openStoreLink } from "@pos-mi/stores/test-store-link";
import { levelOf, movementOf, problemOf } from "./answers";
import { freshRedis } from "./fresh-redis";
import { openStockroom } from "./stockroom";

test("with Redis away every route answers 503 soon, and works again when it is back", async () => {
  const link = await openStoreLink(await freshRedis(), 6379);
  const room = await openStockroom(link);
  const productId = await room.stocked(5);
  const body = { lines: [{ productId, quantity: 1 }] };
  expect((await room.get("/health/ready")).status).toBe(200);

  await link.cut();
  const startedAt = performance.now();
  const refused = await Promise.all([
    room.setOpeningStock({ productId: room.newProduct(), quantity: 1 }),
    room.get("/inventory"),
    room.decrease(body),
  ]);
  expect(performance.now() - startedAt).toBeLessThan(3000);
  for (const response of refused) {
    expect(response.headers.get("retry-after")).toBe("1");
    expect(await problemOf(response)).toMatchObject({ status: 503, code: "unavailable" });
  }
  expect((await room.get("/health/ready")).status).toBe(503);
  expect((await room.get("/health/live")).status).toBe(200);

  await link.mend();
  while ((await room.get("/health/ready")).status !== 200) await Bun.sleep(50);
  expect((await movementOf(await room.decrease(body))).lines).toEqual([
    { productId, quantity: 1, onHand: 4 },
  ]);
  await levelOf(await room.setOpeningStock({ productId: room.newProduct(), quantity: 1 }));
  await room.leave();
}, 20_000);
