import type { StockDecrease } from "@pos-mi/contracts/inventory";
import type { Redis } from "ioredis";
import { z } from "zod";
import { movementKey, STOCK_LEVELS } from "./keys";
import { type MovementId, movedReply } from "./movements";
import { shortagesIn } from "./shortages";

const shortReply = z
  .tuple([z.literal("short")], z.string())
  .transform(([, ...products]) => ({ shortages: shortagesIn(products) }));

const reply = z.union([movedReply, shortReply]);

/** Takes every line out of stock, or none when a product falls short. */
export async function applyDecrease(
  redis: Redis,
  { id, bodyHash, at }: MovementId,
  { lines, reason = "" }: StockDecrease,
) {
  const linesInOrder = lines.flatMap(({ productId, quantity }) => [productId, quantity]);
  return reply.parse(
    await redis.decreaseStock(
      movementKey(id),
      STOCK_LEVELS,
      bodyHash,
      at.toISOString(),
      reason,
      ...linesInOrder,
    ),
  );
}
