import type { OpeningStock } from "@pos-mi/contracts/inventory";
import type { Redis } from "ioredis";
import { z } from "zod";
import { type Epoch, runInEpoch } from "./epoch";
import { movementKey, STOCK_LEVELS, STOCKED_PRODUCTS, UNRECORDED_MOVEMENTS } from "./keys";
import { type MovementId, movedReply } from "./movements";

const existsReply = z.tuple([z.literal("exists")]).transform(() => ({ movement: null }));

const reply = z.union([movedReply, existsReply]);

/** Sets the opening stock of a product; no movement when another one has set it. */
export async function applyOpeningStock(
  redis: Redis,
  epoch: Epoch,
  { id, bodyHash, at, who }: MovementId,
  { productId, quantity }: OpeningStock,
) {
  const keys = [movementKey(id), STOCK_LEVELS, STOCKED_PRODUCTS, UNRECORDED_MOVEMENTS];
  const args = [id, productId, quantity, bodyHash, at.toISOString(), who ?? ""];
  return reply.parse(await runInEpoch(redis, epoch, "setOpeningStock", keys, args));
}
