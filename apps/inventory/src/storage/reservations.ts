import type { Reservation, ReservationOutcome } from "@pos-mi/contracts/reservations";
import { bodyHash } from "@pos-mi/service-kit/body-hash";
import type { Redis } from "ioredis";
import { z } from "zod";
import { movementKey, OPEN_RESERVATIONS, STOCK_LEVELS } from "./keys";
import { shortagesIn } from "./shortages";

/** How long a closed movement answers for itself, in seconds: far longer than a request can be on its way. */
const REMEMBER_SECONDS = 7 * 24 * 60 * 60;

/** Takes the goods of sales out of stock, in one step: each sale every line or none, and once. */
export async function applyReservations(
  redis: Redis,
  reservations: readonly Reservation[],
  at: Date,
): Promise<ReservationOutcome[]> {
  const keys = [STOCK_LEVELS, OPEN_RESERVATIONS, ...reservations.map(({ saleId }) => movementKey(saleId))];
  const wanted = reservations.flatMap(({ saleId, lines }) => [
    saleId,
    bodyHash(lines),
    lines.length,
    ...lines.flatMap(({ productId, quantity }) => [productId, quantity]),
  ]);
  const reply = await redis.reserveStock(
    keys.length,
    ...keys,
    at.toISOString(),
    at.getTime(),
    REMEMBER_SECONDS,
    ...wanted,
  );
  return z.array(z.string()).parse(reply).map(toOutcome);
}

const plainOutcome = z.enum(["applied", "gone", "mismatch"]).transform((state) => ({ state }));

function toOutcome(text: string): ReservationOutcome {
  const [state, ...products] = text.split(" ");
  if (state === "rejected") return { state, shortages: shortagesIn(products) };
  return plainOutcome.parse(state);
}

/** Closes reservations: the goods of settled sales are gone for good, those of reverted ones go back. */
export async function applyClosing(
  redis: Redis,
  { settled, reverted }: { settled: readonly string[]; reverted: readonly string[] },
  at: Date,
): Promise<number> {
  const saleIds = [...settled, ...reverted];
  const keys = [STOCK_LEVELS, OPEN_RESERVATIONS, ...saleIds.map(movementKey)];
  const closings = [
    ...settled.flatMap((saleId) => [saleId, "settled"]),
    ...reverted.flatMap((saleId) => [saleId, "reverted"]),
  ];
  const reply = await redis.closeReservations(
    keys.length,
    ...keys,
    at.toISOString(),
    REMEMBER_SECONDS,
    ...closings,
  );
  return z.number().parse(reply);
}

/** The sales whose goods were taken before `before` and that nobody has closed, oldest first. */
export function openReservations(redis: Redis, before: Date, limit: number): Promise<string[]> {
  return redis.zrangebyscore(OPEN_RESERVATIONS, "-inf", before.getTime(), "LIMIT", 0, limit);
}
