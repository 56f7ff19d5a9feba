import { DEFAULT_PAGE, id, timestamp } from "@pos-mi/contracts/primitives";
import type { ProductPage, productRoutes } from "@pos-mi/contracts/products";
import { decodeCursor, toPage } from "@pos-mi/service-kit/cursor";
import { z } from "zod";
import type { Deps } from "../deps";
import { searchPatterns } from "../search-text";
import { toProduct } from "../storage/products";
import { selectProducts } from "../storage/select-products";

/** The filters and the page that a list is asked for. */
export type ProductQuery = z.infer<typeof productRoutes.listProducts.request.query>;

/**
 * A page of products: oldest first, or in the order of their change from `updatedSince` on. That moment itself
 * counts, so that a till that goes on from the last change it saw misses none made in the same millisecond.
 * @throws DomainError `invalid_cursor`, also for a cursor of the other order
 */
export async function listProducts({ store }: Deps, query: ProductQuery): Promise<ProductPage> {
  const { limit = DEFAULT_PAGE, cursor, search = "", category, barcode, updatedSince } = query;
  const orderedBy = updatedSince === undefined ? "createdAt" : "updatedAt";
  const rows = await selectProducts(store, {
    orderedBy,
    from: updatedSince === undefined ? undefined : new Date(updatedSince),
    after: cursor === undefined ? undefined : afterCursor(cursor, orderedBy),
    category,
    barcode,
    patterns: searchPatterns(search),
    limit: limit + 1,
  });
  return toPage(rows.map(toProduct), limit, (product) => [orderedBy, product[orderedBy], product.id]);
}

function afterCursor(cursor: string, orderedBy: "createdAt" | "updatedAt") {
  const [, at, lastId] = decodeCursor(cursor, z.tuple([z.literal(orderedBy), timestamp, id]));
  return { at: new Date(at), id: lastId };
}
