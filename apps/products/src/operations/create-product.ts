import type { FieldError } from "@pos-mi/contracts/problem";
import type { NewProduct, Product } from "@pos-mi/contracts/products";
import { bodyHash } from "@pos-mi/service-kit/body-hash";
import { DomainError, fieldRefused } from "@pos-mi/service-kit/domain-error";
import type { Deps } from "../deps";
import { searchText } from "../search-text";
import { formatSku, skuPrefix } from "../sku";
import type { StoredProduct } from "../storage/product-store";
import { findProduct, findRivals, insertProduct, toProduct } from "../storage/products";
import { takeSkuNumber } from "../storage/sku-counters";

/**
 * Adds a product to the catalogue. The client's id makes it safe to send again: the same body gives the product
 * that the first one made.
 * @throws DomainError `sku_taken`, `barcode_taken`, `idempotency_mismatch`, `validation_failed`
 */
export async function createProduct(deps: Deps, body: NewProduct): Promise<Product> {
  refuseRepeatedBarcode(body.barcodes);
  const hash = bodyHash(body);
  const earlier = body.id === undefined ? null : await findProduct(deps.store, body.id);
  if (earlier) return sameAnswer(earlier, hash);

  const id = body.id ?? deps.newId();
  // Numbers that were given out by hand are passed in growing steps: a run of them costs a few tries, not one each.
  for (let step = 1; ; step *= 2) {
    const sku = body.sku ?? (await nextSku(deps, body.category, step));
    const stored = newProduct(body, { id, sku, bodyHash: hash, at: deps.now() });
    if (await insertProduct(deps.store, stored)) {
      const product = toProduct(stored);
      deps.productChanged(product);
      return product;
    }

    const rivals = await findRivals(deps.store, stored);
    const sameId = rivals.find((rival) => rival._id === id);
    if (sameId) return sameAnswer(sameId, hash);
    refuseWhatIsTaken(body, rivals);
  }
}

function refuseRepeatedBarcode(barcodes: string[]): void {
  const repeated = barcodes.findIndex((barcode, index) => barcodes.indexOf(barcode) !== index);
  if (repeated !== -1)
    throw fieldRefused("validation_failed", `barcodes.${repeated}`, "The same barcode is given twice.");
}

function sameAnswer(stored: StoredProduct, hash: string): Product {
  if (stored.bodyHash !== hash)
    throw fieldRefused("idempotency_mismatch", "id", "This id was used before with another body.");
  return toProduct(stored);
}

async function nextSku({ store }: Deps, category: string, step: number): Promise<string> {
  const prefix = skuPrefix(category);
  return formatSku(prefix, await takeSkuNumber(store, prefix, step));
}

type Made = { id: string; sku: string; bodyHash: string; at: Date };

function newProduct({ name, category, price, barcodes }: NewProduct, made: Made): StoredProduct {
  const { id, sku, at } = made;
  return {
    _id: id,
    sku,
    name,
    category,
    ...(barcodes.length > 0 && { barcodes }),
    price,
    searchText: searchText({ name, sku, barcodes }),
    bodyHash: made.bodyHash,
    createdAt: at,
    updatedAt: at,
  };
}

/** @throws DomainError naming each field of the body that another product has; a generated SKU is no such field. */
function refuseWhatIsTaken({ sku, barcodes }: NewProduct, rivals: StoredProduct[]): void {
  const takenBarcodes = new Set(rivals.flatMap((rival) => rival.barcodes ?? []));
  const errors: FieldError[] = [];
  if (sku !== undefined && rivals.some((rival) => rival.sku === sku))
    errors.push({ field: "sku", code: "sku_taken", message: `Another product has the SKU ${sku}.` });
  for (const [index, barcode] of barcodes.entries())
    if (takenBarcodes.has(barcode))
      errors.push({
        field: `barcodes.${index}`,
        code: "barcode_taken",
        message: `Another product has the barcode ${barcode}.`,
      });
  const code = errors.some((error) => error.code === "sku_taken") ? "sku_taken" : "barcode_taken";
  if (errors.length > 0) throw new DomainError(code, { errors });
}
