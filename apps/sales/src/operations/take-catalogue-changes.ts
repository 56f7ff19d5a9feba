import type { Product } from "@pos-mi/contracts/products";
import type { Deps } from "../deps";

/** Prices by these products from now on, where they are newer than what is known. */
export async function takeCatalogueChanges(
  { catalogue }: Deps,
  products: Product[],
): Promise<{ taken: number }> {
  return { taken: await catalogue.take(products) };
}
