import type { Product } from "@pos-mi/contracts/products";
import { isDuplicate } from "./mongo-errors";
import type { ProductStore, StoredProduct } from "./product-store";

/** A stored product as the API shows it. */
export function toProduct(stored: StoredProduct): Product {
  return {
    id: stored._id,
    sku: stored.sku,
    name: stored.name,
    category: stored.category,
    barcodes: stored.barcodes ?? [],
    price: stored.price,
    createdAt: stored.createdAt.toISOString(),
    updatedAt: stored.updatedAt.toISOString(),
  };
}

/** Stores a product; false when its id, its SKU or one of its barcodes is another product's. */
export async function insertProduct({ products }: ProductStore, product: StoredProduct): Promise<boolean> {
  try {
    await products.create(product);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

export function findProduct({ products }: ProductStore, id: string): Promise<StoredProduct | null> {
  return products.findById(id).lean();
}

/** The products that have the id, the SKU or a barcode of this one. */
export function findRivals({ products }: ProductStore, product: StoredProduct): Promise<StoredProduct[]> {
  const { _id, sku, barcodes = [] } = product;
  return products
    .find({ $or: [{ _id }, { sku }, ...barcodes.map((barcode) => ({ barcodes: barcode }))] })
    .lean();
}
