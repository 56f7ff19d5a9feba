import { newId } from "../stack/shop";
import type { Random } from "../torture/random";

const LINES = 3;
const MAX_QUANTITY = 3;
/** More than any of these sales comes to; all of it is paid in cash. */
const PAID = 10_000_000;
/** The higher, the more often the same few products are sold. */
const SKEW = 3;

/** Makes the bodies of sales: three different products each, the first ones of the catalogue most often. */
export function checkoutsOf(productIds: readonly string[], random: Random): () => string {
  return () => {
    const picked = new Set<string>();
    while (picked.size < LINES) {
      const productId = productIds[Math.floor(productIds.length * random.next() ** SKEW)];
      if (productId) picked.add(productId);
    }
    const lines = [...picked].map((productId) => ({ productId, quantity: 1 + random.below(MAX_QUANTITY) }));
    return JSON.stringify({ id: newId(), lines, tenders: [{ type: "cash", amount: PAID }] });
  };
}
