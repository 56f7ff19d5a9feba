import type { StockDecrease } from "@pos-mi/contracts/inventory";
import type { Redis } from "ioredis";
import { z } from "zod";
import { type Epoch, runInEpoch } from "./epoch";
import { movementKey, STOCK_LEVELS, UNRECORDED_MOVEMENTS } from "./keys";
import { type MovementId, movedReply } from "./movements";
import { shortagesIn } from "./shortages";

const shortReply = z
  .tuple([z.literal("short")], z.string())
  .transform(([, ...products]) => ({ shortages: shortagesIn(products) }));

const reply = z.union([movedReply, shortReply]);

/** Takes every line out of stock, or none when a product falls short. */
export async function applyDecrease(
  redis: Redis,
  epoch: Epoch,
  { id, bodyHash, at, who }: MovementId,
  { lines, reason = "" }: StockDecrease,
) {
  const keys = [movementKey(id), STOCK_LEVELS, UNRECORDED_MOVEMENTS];
  const linesInOrder = lines.flatMap(({ productId, quantity }) => [productId, quantity]);
  const args = [id, bodyHash, at.toISOString(), reason, who ?? "", ...linesInOrder];
  return reply.parse(await runInEpoch(redis, epoch, "decreaseStock", keys, args));
}
