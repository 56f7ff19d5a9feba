import { movementKind } from "@pos-mi/contracts/inventory";
import type { Redis } from "ioredis";
import { z } from "zod";
import { movementKey, REMEMBER_SECONDS, UNRECORDED_MOVEMENTS } from "./keys";

/** What makes a movement one: its id makes it happen once. */
export type MovementId = {
  id: string;
  /** Fingerprint of the request, to know it when it is sent again. */
  bodyHash: string;
  at: Date;
  /** Whose doing it is. */
  who: string | null;
};

const line = z
  .tuple([z.string(), z.coerce.number(), z.coerce.number()])
  .transform(([productId, units, onHand]) => ({ productId, units, onHand }));

const record = z
  .tuple([
    z.string(),
    z.string(),
    z.string(),
    movementKind.nullable(),
    z.string().nullable(),
    z.string().nullable(),
  ])
  .transform(([bodyHash, lines, movedAt, kind, reason, who]) => ({
    bodyHash,
    lines: lines.split(" ").map((text) => line.parse(text.split(":"))),
    movedAt,
    // The movements of sales are many, and say nothing of themselves.
    kind: kind ?? ("sale" as const),
    reason: reason || null,
    who: who || null,
  }));

/** A movement that was made; of each line, the units that moved and those on hand right after it. */
export type Movement = z.infer<typeof record>;

/** The answer of a script that a movement is made, by this call or by one before. */
export const movedReply = z
  .tuple([z.literal("moved")], z.unknown())
  .transform(([, ...fields]) => ({ movement: record.parse(fields) }));

const found = z.array(
  z
    .tuple([z.enum(["APPLIED", "SETTLED", "REVERTED", "REJECTED"]).nullable()], z.unknown())
    .transform(([state, ...fields]) => {
      const moved = state === "APPLIED" || state === "SETTLED";
      return { state, movement: moved ? record.parse(fields) : undefined };
    }),
);

/** The states of the movements with these ids, in their order, and those that were made and not reverted. */
export async function readMovements(redis: Redis, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const movements = found.parse(await redis.readMovements(ids.length, ...ids.map(movementKey)));
  return ids.map((id, index) => ({ id, state: null, movement: undefined, ...movements[index] }));
}

/** The movement with this id, if it was made and not reverted. */
export async function findMovement(redis: Redis, id: string): Promise<Movement | undefined> {
  return (await readMovements(redis, [id]))[0]?.movement;
}

/** The ids of openings and adjustments that nobody has seen in the ledger. */
export function unrecordedMovements(redis: Redis): Promise<string[]> {
  return redis.smembers(UNRECORDED_MOVEMENTS);
}

/** Lets go of movements that are in the ledger: it answers for them when their keys have ended. */
export async function forgetRecorded(redis: Redis, ids: readonly string[]): Promise<void> {
  const commands = redis.pipeline().srem(UNRECORDED_MOVEMENTS, ...ids);
  for (const id of ids) commands.expire(movementKey(id), REMEMBER_SECONDS);
  await commands.exec();
}
