import type { Reservation, ReservationOutcome } from "@pos-mi/contracts/reservations";
import { bodyHash } from "@pos-mi/service-kit/body-hash";
import type { Redis } from "ioredis";
import { z } from "zod";
import { type Epoch, runInEpoch } from "./epoch";
import { movementKey, OPEN_RESERVATIONS, REMEMBER_SECONDS, STOCK_LEVELS } from "./keys";
import { shortagesIn } from "./shortages";

/** Takes the goods of sales out of stock, in one step: each sale every line or none, and once. */
export async function applyReservations(
  redis: Redis,
  epoch: Epoch,
  reservations: readonly Reservation[],
  at: Date,
): Promise<ReservationOutcome[]> {
  const keys = [STOCK_LEVELS, OPEN_RESERVATIONS, ...reservations.map(({ saleId }) => movementKey(saleId))];
  const products = [...new Set(reservations.flatMap(({ lines }) => lines.map(({ productId }) => productId)))];
  // Lua counts from 1.
  const placeOf = new Map(products.map((productId, index) => [productId, index + 1]));
  const wanted = reservations.flatMap(({ saleId, lines, who }) => [
    saleId,
    bodyHash(lines),
    who ?? "",
    lines.length,
    ...lines.flatMap(({ productId, quantity }) => [placeOf.get(productId) ?? 0, quantity]),
  ]);
  const args = [at.toISOString(), at.getTime(), REMEMBER_SECONDS, products.length, ...products, ...wanted];
  const outcomes = await runInEpoch(redis, epoch, "reserveStock", keys, args);
  return z.array(z.string()).parse(outcomes).map(toOutcome);
}

const plainOutcome = z.enum(["applied", "gone", "mismatch"]).transform((state) => ({ state }));

function toOutcome(text: string): ReservationOutcome {
  const [state, ...products] = text.split(" ");
  if (state === "rejected") return { state, shortages: shortagesIn(products) };
  return plainOutcome.parse(state);
}

/** How a reservation ends: "again" when the goods of its sale had left in a movement before, and these go back. */
export type Closing = { saleId: string; how: "settled" | "again" | "reverted" };

/** Closes reservations: the goods of settled sales are gone for good, those of reverted ones go back. */
export async function applyClosing(
  redis: Redis,
  epoch: Epoch,
  closings: readonly Closing[],
  at: Date,
): Promise<number> {
  const keys = [STOCK_LEVELS, OPEN_RESERVATIONS, ...closings.map(({ saleId }) => movementKey(saleId))];
  const args = [at.toISOString(), REMEMBER_SECONDS, ...closings.flatMap(({ saleId, how }) => [saleId, how])];
  const [closed] = await runInEpoch(redis, epoch, "closeReservations", keys, args);
  return z.number().parse(closed);
}

/** The sales whose goods were taken before `before` and that nobody has closed, oldest first. */
export function openReservations(redis: Redis, before: Date, limit: number): Promise<string[]> {
  return redis.zrangebyscore(OPEN_RESERVATIONS, "-inf", before.getTime(), "LIMIT", 0, limit);
}
