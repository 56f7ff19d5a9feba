import { isDeepStrictEqual } from "node:util";
import { type Shop, saleOf } from "../stack/shop";
import { attempt } from "./attempt";

/** How the tills of one round did; `violations` is empty when one of them won, and all others were told why not. */
export type Race = { product: string; winners: number; violations: string[] };

/** Lets many tills sell the last unit of a product at once. */
export async function raceForTheLastItem(shop: Shop, tills: number): Promise<Race> {
  const { id: productId, sku, name } = await shop.stockedProduct({ stock: 1 });
  const outcomes = await Promise.all(
    Array.from({ length: tills }, () => attempt(() => shop.sell(saleOf(productId)))),
  );
  const nothingLeft = [{ productId, sku, name, requested: 1, available: 0 }];
  const toldWhy = (outcome: (typeof outcomes)[number]) =>
    "refused" in outcome &&
    outcome.refused.code === "out_of_stock" &&
    isDeepStrictEqual(outcome.refused.shortages, nothingLeft);
  const winners = outcomes.filter((outcome) => "answer" in outcome).length;
  const left = await shop.onHand(productId);
  return {
    product: productId,
    winners,
    violations: [
      ...(winners === 1 ? [] : [`${winners} tills sold the last ${productId}`]),
      ...(left === 0 ? [] : [`${left} of ${productId} are on hand after its last was sold`]),
      ...outcomes
        .filter((outcome) => !("answer" in outcome || toldWhy(outcome)))
        .map((outcome) => `a till was told ${JSON.stringify(outcome)}`),
    ],
  };
}
