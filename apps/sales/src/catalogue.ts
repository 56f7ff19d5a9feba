import { type Product, product } from "@pos-mi/contracts/products";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Peer } from "@pos-mi/service-kit/peer";
import type { Database } from "@pos-mi/stores/database";
import { type CatalogueRow, productsAfter, storeProducts } from "./storage/catalogue-rows";

/** What selling needs of a product. */
export type CatalogueProduct = Pick<Product, "id" | "sku" | "name" | "price">;

/** The copy of the catalogue from which sales prices what it sells. */
export type Catalogue = {
  /** The products with these ids, up to the first that doesn't exist. Asks products for one that is not known here. */
  find(ids: string[], requestId: string): Promise<Map<string, CatalogueProduct>>;
  /** Takes the products that are newer than the copy's, and gives how many were. */
  take(products: Product[]): Promise<number>;
};

/** A product in memory; of a hundred thousand a Date each would be felt. */
type Copied = CatalogueProduct & { version: number };

const LOAD_AT_ONCE = 2000;

/** Opens the copy with what is stored of it: products need not be there. */
export async function openCatalogue({ db, products }: { db: Database; products: Peer }): Promise<Catalogue> {
  const copy = new Map<string, Copied>();

  const put = ({ updatedAt, ...row }: CatalogueRow) => {
    const version = updatedAt.getTime();
    if (isNewer(row.id, version)) copy.set(row.id, { ...row, version });
  };
  const isNewer = (id: string, version: number) =>
    version > (copy.get(id)?.version ?? Number.NEGATIVE_INFINITY);

  for (let rows = await productsAfter(db, undefined, LOAD_AT_ONCE); rows.length > 0; ) {
    rows.forEach(put);
    rows = await productsAfter(db, rows.at(-1)?.id, LOAD_AT_ONCE);
  }

  async function take(changed: Product[]): Promise<number> {
    const newer = newestOf(changed.map(toRow)).filter((row) => isNewer(row.id, row.updatedAt.getTime()));
    if (newer.length === 0) return 0;
    // Stored first: what is in memory is never stored again.
    await storeProducts(db, newer);
    newer.forEach(put);
    return newer.length;
  }

  async function ask(id: string, requestId: string): Promise<Copied | undefined> {
    try {
      await take([await products.call({ path: `/products/${id}`, answer: product, requestId })]);
    } catch (error) {
      if (error instanceof DomainError && error.code === "product_not_found") return undefined;
      throw error;
    }
    return copy.get(id);
  }

  return {
    take,
    async find(ids, requestId) {
      const found = new Map<string, CatalogueProduct>();
      for (const id of ids) {
        const known = copy.get(id) ?? (await ask(id, requestId));
        // A sale is refused for its first unknown product: products need not be asked for the others.
        if (!known) break;
        found.set(id, known);
      }
      return found;
    },
  };
}

const toRow = ({ id, sku, name, price, updatedAt }: Product): CatalogueRow => ({
  id,
  sku,
  name,
  price,
  updatedAt: new Date(updatedAt),
});

/** Each product once, in its newest version. */
function newestOf(rows: CatalogueRow[]): CatalogueRow[] {
  const oldestFirst = rows.toSorted((a, b) => a.updatedAt.getTime() - b.updatedAt.getTime());
  return [...new Map(oldestFirst.map((row) => [row.id, row])).values()];
}
