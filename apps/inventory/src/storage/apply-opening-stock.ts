import type { OpeningStock } from "@pos-mi/contracts/inventory";
import type { Redis } from "ioredis";
import { z } from "zod";
import { movementKey, STOCK_LEVELS, STOCKED_PRODUCTS } from "./keys";
import { type MovementId, movedReply } from "./movements";

const existsReply = z.tuple([z.literal("exists")]).transform(() => ({ movement: null }));

const reply = z.union([movedReply, existsReply]);

/** Sets the opening stock of a product; no movement when another one has set it. */
export async function applyOpeningStock(
  redis: Redis,
  { id, bodyHash, at }: MovementId,
  { productId, quantity }: OpeningStock,
) {
  const keys = [movementKey(id), STOCK_LEVELS, STOCKED_PRODUCTS];
  return reply.parse(await redis.setOpeningStock(...keys, productId, quantity, bodyHash, at.toISOString()));
}
