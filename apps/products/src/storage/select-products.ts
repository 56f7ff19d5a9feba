import mongoose, { type QueryFilter } from "mongoose";
import type { ProductStore, StoredProduct } from "./product-store";

/** Which products, in which order. */
export type ProductSelection = {
  orderedBy: "createdAt" | "updatedAt";
  /** Only from this moment of `orderedBy` on. */
  from?: Date | undefined;
  /** Only after this product in that order. */
  after?: { at: Date; id: string } | undefined;
  category?: string | undefined;
  barcode?: string | undefined;
  /** Each matches the search text. */
  patterns: RegExp[];
  limit: number;
};

// Operators of our own; sanitizeFilter takes every other one for data.
const { trusted } = mongoose;

/** The first `limit` products of a selection. */
export function selectProducts(
  { products }: ProductStore,
  { orderedBy, from, after, category, barcode, patterns, limit }: ProductSelection,
): Promise<StoredProduct[]> {
  const conditions: QueryFilter<StoredProduct>[] = patterns.map((pattern) => ({ searchText: pattern }));
  if (category !== undefined) conditions.push({ category });
  if (barcode !== undefined) conditions.push({ barcodes: barcode });
  // Where it is that of `after`, the `$or` says it too; but an index is read from a bound.
  const least = after && (!from || after.at > from) ? after.at : from;
  if (least) conditions.push({ [orderedBy]: trusted({ $gte: least }) });
  if (after)
    conditions.push({
      $or: [
        { [orderedBy]: trusted({ $gt: after.at }) },
        { [orderedBy]: after.at, _id: trusted({ $gt: after.id }) },
      ],
    });
  return products
    .find(conditions.length > 0 ? { $and: conditions } : {})
    .sort({ [orderedBy]: 1, _id: 1 })
    .limit(limit)
    .lean();
}
