import { expect, test } from "bun:test";
import { levelOf, movementOf, problemOf } from "./answers";
import { openStockroom } from "./stockroom";

test("with products away no opening stock is set, and what needs no catalogue goes on", async () => {
  const room = await openStockroom();
  const known = room.newProduct();
  const key = Bun.randomUUIDv7();
  const opening = { productId: known, quantity: 5 };
  const first = await levelOf(await room.setOpeningStock(opening, key));
  const other = room.newProduct();

  await room.catalogue.stop();
  const problem = await problemOf(await room.setOpeningStock({ productId: other, quantity: 5 }));
  expect(problem).toMatchObject({ status: 503, code: "unavailable" });
  expect(await levelOf(await room.setOpeningStock(opening, key))).toEqual(first);
  await movementOf(await room.decrease({ lines: [{ productId: known, quantity: 1 }] }));
  await room.leave();
});
