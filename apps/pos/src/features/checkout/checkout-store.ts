import { z } from "zod";
import { createPersistentStore } from "@/state/persistent-store";

const saleRequest = z.object({
  id: z.uuidv7(),
  lines: z.array(z.object({ productId: z.uuidv7(), quantity: z.int().min(1) })).min(1),
  tenders: z.array(
    z.object({ type: z.enum(["cash", "qris", "card", "transfer", "ewallet"]), amount: z.int().min(1) }),
  ),
  expectedTotal: z.int().min(0),
  cashierName: z.string().min(1),
});

const checkout = z.object({
  /** Sent, or about to be, and not answered yet: it is sent again, the same, until an answer comes. */
  pending: saleRequest.nullable(),
  /** The id of a sale that was given up without an answer: the next one takes it, so only one of them can land. */
  unansweredId: z.uuidv7().nullable(),
});

export type SaleRequest = z.infer<typeof saleRequest>;

/** What must outlive a reload in the middle of paying. */
export const checkoutStore = createPersistentStore("pos-mi.checkout", checkout, {
  pending: null,
  unansweredId: null,
});
