import type { Redis } from "ioredis";
import {
  EPOCH,
  movementKey,
  OPEN_RESERVATIONS,
  STOCK_LEVELS,
  STOCKED_PRODUCTS,
  UNRECORDED_MOVEMENTS,
} from "./keys";

/** A stock level as a rebuild writes it. */
export type Level = { productId: string; units: number; movedAt: Date };

/** How many levels one script writes: others wait for it. */
const LEVELS_AT_ONCE = 500;

/** Ends the epoch that Redis is in, to build the one of this number. */
export async function beginRebuild(redis: Redis, number: number): Promise<void> {
  requireOurs(await redis.beginRebuild(1, EPOCH, number));
}

/**
 * Forgets the levels, the open reservations and what is not in the ledger. Movements that are closed, or in the ledger,
 * stay: they are as true as before.
 */
export async function clearStock(redis: Redis, number: number): Promise<void> {
  const open = await redis.zrange(OPEN_RESERVATIONS, "0", "-1");
  const unrecorded = await redis.smembers(UNRECORDED_MOVEMENTS);
  const keys = [
    STOCK_LEVELS,
    STOCKED_PRODUCTS,
    OPEN_RESERVATIONS,
    UNRECORDED_MOVEMENTS,
    ...[...open, ...unrecorded].map(movementKey),
  ];
  requireOurs(await redis.clearStock(keys.length + 1, EPOCH, ...keys, number));
}

/** Writes the levels, and opens the epoch with the last of them. */
export async function fillStock(redis: Redis, number: number, levels: readonly Level[]): Promise<void> {
  for (let first = 0; first === 0 || first < levels.length; first += LEVELS_AT_ONCE) {
    const chunk = levels.slice(first, first + LEVELS_AT_ONCE);
    const which = first + LEVELS_AT_ONCE >= levels.length ? "last" : "more";
    const fields = chunk.flatMap(({ productId, units, movedAt }) => [
      productId,
      units,
      movedAt.toISOString(),
    ]);
    requireOurs(await redis.fillStock(3, EPOCH, STOCK_LEVELS, STOCKED_PRODUCTS, number, which, ...fields));
  }
}

function requireOurs(reply: unknown): void {
  if (reply !== 1) throw new Error("another replica has begun to rebuild the stock");
}
