import { afterEach, beforeEach, expect, test } from "bun:test";
import { createPeer } from "@pos-mi/service-kit/peer";
import { partOf } from "@pos-mi/service-kit/vouched-app";
import { cancelSale } from "../src/operations/cancel-sale";
import { recoverReservations } from "../src/operations/recover-reservations";
import { commitSales } from "../src/storage/commit-sales";
import { freshDatabase } from "./fresh-database";
import { saleRow } from "./sale-row";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeEach(async () => {
  database = await freshDatabase();
}, 30_000);
afterEach(() => database.drop());

/** An inventory with these reservations open, which notes how they are closed. */
function inventoryWith(saleIds: string[]) {
  const closings: unknown[] = [];
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    routes: {
      "/reservations/open": () => Response.json({ saleIds }),
      "/reservations/close": async (request) => {
        closings.push(await request.json());
        return Response.json({ closed: 1 });
      },
    },
  });
  const inventory = createPeer(partOf("sales"), "inventory", server.url.origin);
  const { db } = database;
  const deps = { db, inventory, now: () => new Date(), newId: () => Bun.randomUUIDv7() };
  return { deps, closings, [Symbol.dispose]: () => void server.stop(true) };
}

const stored = async (row: ReturnType<typeof saleRow>) =>
  (await commitSales(database.sql, [row], 0)).has(row.id);

test("recovery settles what was sold, gives back what was not, and lets no late commit make that a sale", async () => {
  const [sold, late] = [saleRow(), saleRow()];
  await stored(sold);
  using inventory = inventoryWith([sold.id, late.id]);
  await recoverReservations(inventory.deps, 1);
  expect(inventory.closings).toEqual([{ settled: [sold.id], reverted: [late.id] }]);
  expect(await stored(late)).toBe(false);
});

test("what was given back once is given back again, as often as recovery is asked", async () => {
  const { id } = saleRow();
  using inventory = inventoryWith([id]);
  await recoverReservations(inventory.deps, 1);
  await recoverReservations(inventory.deps, 1);
  expect(inventory.closings).toEqual([
    { settled: [], reverted: [id] },
    { settled: [], reverted: [id] },
  ]);
});

test("a sale that was called off is not committed any more, and one that was committed is not called off", async () => {
  using inventory = inventoryWith([]);
  const [late, sold] = [saleRow(), saleRow()];
  await cancelSale(inventory.deps, late.id, "request");
  expect(inventory.closings).toEqual([{ settled: [], reverted: [late.id] }]);
  expect(await stored(late)).toBe(false);

  await stored(sold);
  const refused = await Promise.allSettled([cancelSale(inventory.deps, sold.id, "request")]);
  expect(refused).toEqual([
    { status: "rejected", reason: expect.objectContaining({ code: "sale_completed" }) },
  ]);
});
