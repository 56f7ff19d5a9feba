import { z } from "zod";
import { createPersistentStore } from "@/state/persistent-store";

const saleRequest = z.object({
  id: z.uuidv7(),
  lines: z.array(z.object({ productId: z.uuidv7(), quantity: z.int().min(1) })).min(1),
  tenders: z.array(
    z.object({ type: z.enum(["cash", "qris", "card", "transfer", "ewallet"]), amount: z.int().min(1) }),
  ),
  expectedTotal: z.int().min(0),
  cashierName: z.string().min(1).optional(),
});

export type SaleRequest = z.infer<typeof saleRequest>;

/**
 * The sale that was sent, or is about to be, and not answered yet: it is sent again, the same, until an answer comes.
 * It outlives a reload in the middle of paying.
 */
export const checkoutStore = createPersistentStore("pos-mi.checkout", saleRequest.nullable(), null);
