import type { Redis } from "ioredis";
import { z } from "zod";
import { movementKey } from "./keys";

/** What makes a movement one: its id makes it happen once. */
export type MovementId = {
  id: string;
  /** Fingerprint of the request, to know it when it is sent again. */
  bodyHash: string;
  at: Date;
};

const line = z
  .tuple([z.string(), z.coerce.number(), z.coerce.number()])
  .transform(([productId, units, onHand]) => ({ productId, units, onHand }));

const record = z.tuple([z.string(), z.string(), z.string()]).transform(([bodyHash, lines, movedAt]) => ({
  bodyHash,
  lines: lines.split(" ").map((text) => line.parse(text.split(":"))),
  movedAt,
}));

/** A movement that was made; of each line, the units that moved and those on hand right after it. */
export type Movement = z.infer<typeof record>;

/** The answer of a script that a movement is made, by this call or by one before. */
export const movedReply = z
  .tuple([z.literal("moved")], z.string())
  .transform(([, ...fields]) => ({ movement: record.parse(fields) }));

/** States in which the units have moved, and have not gone back. */
const MOVED = new Set<unknown>(["APPLIED", "SETTLED"]);

/** The movement with this id, if it was made and not reverted. */
export async function findMovement(redis: Redis, id: string): Promise<Movement | undefined> {
  const [state, ...fields] = await redis.hmget(movementKey(id), "state", "bodyHash", "lines", "movedAt");
  return MOVED.has(state) ? record.parse(fields) : undefined;
}
