/** A line by the number of its product in the shop, in the order in which they came. */
export type ModelLine = { product: number; units: number };

/** What became of a sale's id. */
export type ModelSale = {
  lines: ModelLine[];
  state: "sold" | "out_of_stock" | "called off";
};

/** A withdrawal under a key, and whether the units are gone. */
export type ModelAdjustment = ModelLine & { done: boolean };

/** The shop as it should be, in three lists: nothing else about it matters. */
export type ShopModel = { onHand: number[]; sales: ModelSale[]; adjustments: ModelAdjustment[] };

/** What falls short, each product once: its units asked for and left. */
export function shortagesOf({ onHand }: ShopModel, lines: readonly ModelLine[]) {
  const asked = new Map<number, number>();
  for (const { product, units } of lines) asked.set(product, (asked.get(product) ?? 0) + units);
  return [...asked].flatMap(([product, requested]) => {
    const available = onHand[product] ?? 0;
    return available < requested ? [{ product, requested, available }] : [];
  });
}

/** Takes the units of lines that do not fall short. */
export function take({ onHand }: ShopModel, lines: readonly ModelLine[]): void {
  for (const { product, units } of lines) onHand[product] = (onHand[product] ?? 0) - units;
}
