import type { ProductStore } from "./product-store";

/** Takes the number that is `step` after the last one taken for this prefix. */
export async function takeSkuNumber(
  { skuCounters }: ProductStore,
  prefix: string,
  step: number,
): Promise<number> {
  const counter = await skuCounters
    .findByIdAndUpdate(prefix, { $inc: { last: step } }, { upsert: true, returnDocument: "after" })
    .lean();
  return counter.last;
}
