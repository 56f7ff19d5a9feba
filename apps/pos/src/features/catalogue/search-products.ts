import type { Product } from "@pos-mi/contracts/products";

type Searchable = Pick<Product, "name" | "sku" | "barcodes">;
export type ProductIndex<Item extends Searchable> = readonly { item: Item; text: string }[];

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

export function indexProducts<Item extends Searchable>(products: readonly Item[]): ProductIndex<Item> {
  return products.map((item) => ({ item, text: plain([item.name, item.sku, ...item.barcodes].join("\n")) }));
}

/** The products that hold every word of the query, in any order, in name, SKU or barcode. */
export function searchProducts<Item extends Searchable>(index: ProductIndex<Item>, query: string): Item[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return index.filter(({ text }) => words.every((word) => text.includes(word))).map(({ item }) => item);
}

/** The product that this SKU or barcode stands for, whole and in any case. */
export function findByCode<Item extends Searchable>(
  products: readonly Item[],
  code: string,
): Item | undefined {
  const wanted = code.trim().toLowerCase();
  if (wanted === "") return undefined;
  return products.find(
    ({ sku, barcodes }) =>
      sku.toLowerCase() === wanted || barcodes.some((barcode) => barcode.toLowerCase() === wanted),
  );
}
