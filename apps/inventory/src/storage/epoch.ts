import type { Database } from "@pos-mi/stores/database";
import { lt } from "drizzle-orm";
import type { Redis } from "ioredis";
import { z } from "zod";
import { EPOCH } from "./keys";
import { stockEpoch } from "./schema";

/** An epoch of Redis, and how many writes of it are known to have been. */
export type Epoch = { readonly number: number; writes: number };

const count = z.coerce.number().int().nullable();

/** The epoch that Redis is in, or that is being built there; 0 where it has none. */
export async function epochInRedis(redis: Redis) {
  const fields = await redis.hmget(EPOCH, "number", "writes", "rebuilding");
  const [number, writes, rebuilding] = z.tuple([count, count, count]).parse(fields);
  return { number: number ?? 0, writes: writes ?? 0, rebuilding: rebuilding ?? 0 };
}

/** The epoch that Redis must be in. */
export async function epochInLedger(db: Database): Promise<Epoch> {
  const [row] = await db.select({ number: stockEpoch.number, writes: stockEpoch.writes }).from(stockEpoch);
  if (!row) throw new Error("inventory.stock_epoch has no row");
  return row;
}

/** Refuses, from its return on, what an earlier epoch writes to the ledger. */
export async function beginEpochInLedger(db: Database, number: number): Promise<void> {
  await db.update(stockEpoch).set({ number, writes: 0 }).where(lt(stockEpoch.number, number));
}

type MovingScript = "closeReservations" | "decreaseStock" | "reserveStock" | "setOpeningStock";

const scriptReply = z.tuple([z.int()], z.unknown());

/**
 * Runs a script that moves stock, and gives its reply.
 * @throws Error `EPOCH …`, having moved nothing, when Redis is in another epoch or has lost writes
 */
export async function runInEpoch(
  redis: Redis,
  epoch: Epoch,
  script: MovingScript,
  keys: string[],
  args: (string | number)[],
): Promise<unknown[]> {
  const reply = await redis[script](keys.length + 1, EPOCH, ...keys, epoch.number, epoch.writes, ...args);
  const [writes, ...rest] = scriptReply.parse(reply);
  epoch.writes = Math.max(epoch.writes, writes);
  return rest;
}
