import { expect } from "bun:test";
import { problemOf } from "./answers";
import type { Stockroom } from "./stockroom";

/** A sale of one product, as inventory sees it. */
export const saleOf = (productId: string, quantity: number) => ({
  saleId: Bun.randomUUIDv7(),
  lines: [{ productId, quantity }],
  who: "Ayu Lestari",
});

/** Commits sales whose goods are reserved: from here on sales has them. */
export function commit(room: Stockroom, ...sales: ReturnType<typeof saleOf>[]): void {
  room.sales.unsettled.push(...sales.map((sale) => ({ ...sale, soldAt: "2026-01-05T03:00:01.000Z" })));
}

/** Nothing that moves stock is answered but by 503. */
export async function expectClosed(room: Stockroom, productId: string): Promise<void> {
  for (const response of [
    await room.setOpeningStock({ productId: room.newProduct(), quantity: 1 }),
    await room.decrease({ lines: [{ productId, quantity: 1 }] }),
    await room.post("/reservations", { reservations: [saleOf(productId, 1)] }),
    await room.post("/reservations/close", { settled: [], reverted: [Bun.randomUUIDv7()] }),
  ])
    expect(await problemOf(response)).toMatchObject({ status: 503, code: "unavailable" });
}

/** The stock is what it should be, in Redis and in the ledger. */
export async function expectLevel(room: Stockroom, productId: string, units: number): Promise<void> {
  expect([await room.onHand(productId), await room.recorded(productId)]).toEqual([units, units]);
}
