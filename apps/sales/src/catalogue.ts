import { type Product, productPage } from "@pos-mi/contracts/products";
import type { Peer } from "@pos-mi/service-kit/peer";

/** The copy of the catalogue from which sales prices what it sells. */
export type Catalogue = {
  /** The products with these ids, as far as they exist. Asks the products service when one is not known here. */
  find(ids: string[], requestId: string): Promise<Map<string, Product>>;
};

/** Writes of the same moment may become visible after later ones: each refresh looks this far back again. */
const OVERLAP_MS = 5000;

/** Makes an empty copy that fills itself when it is asked. */
export function createCatalogue(products: Peer): Catalogue {
  const copy = new Map<string, Product>();
  let newest = 0;
  let refreshing: Promise<void> | undefined;

  async function loadChanges(requestId: string): Promise<void> {
    const updatedSince = new Date(Math.max(0, newest - OVERLAP_MS)).toISOString();
    let cursor: string | null = "";
    do {
      const query = new URLSearchParams({ limit: "1000", updatedSince, ...(cursor && { cursor }) });
      const page: Awaited<ReturnType<typeof loadPage>> = await loadPage(`/products?${query}`, requestId);
      for (const product of page.items) {
        copy.set(product.id, product);
        newest = Math.max(newest, Date.parse(product.updatedAt));
      }
      cursor = page.nextCursor;
    } while (cursor !== null);
  }

  const loadPage = (path: string, requestId: string) =>
    products.call({ path, answer: productPage, requestId });

  /** Requests that arrive while a refresh is under way wait for the one after it: theirs has to see their product. */
  async function refresh(requestId: string): Promise<void> {
    if (refreshing) await refreshing.catch(() => {});
    refreshing ??= loadChanges(requestId).finally(() => {
      refreshing = undefined;
    });
    await refreshing;
  }

  return {
    async find(ids, requestId) {
      if (ids.some((id) => !copy.has(id))) await refresh(requestId);
      return new Map(
        ids.flatMap((id) => {
          const product = copy.get(id);
          return product ? [[id, product] as const] : [];
        }),
      );
    },
  };
}
