import { stockMovement } from "@pos-mi/contracts/inventory";
import type { Product } from "@pos-mi/contracts/products";
import type { NewSale } from "@pos-mi/contracts/sales";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Peer } from "@pos-mi/service-kit/peer";

type Reservation = {
  saleId: string;
  body: NewSale;
  products: ReadonlyMap<string, Product>;
  requestId: string;
};

/**
 * Takes the goods of a sale out of stock, every line or none. The movement carries the sale's id, so asking again
 * takes nothing twice.
 * @throws DomainError `out_of_stock`, naming each product that falls short and how many are left
 */
export async function reserveStock(inventory: Peer, { saleId, body, products, requestId }: Reservation) {
  const lines = body.lines.map(({ productId, quantity }) => ({ productId, quantity }));
  try {
    await inventory.call({
      path: "/inventory/decrease",
      body: { saleId, lines },
      answer: stockMovement,
      requestId,
    });
  } catch (error) {
    throw error instanceof DomainError && error.code === "out_of_stock" ? named(error, products) : error;
  }
}

/** Inventory knows products by id alone; the cashier needs their names. */
function named(error: DomainError, products: ReadonlyMap<string, Product>): DomainError {
  const shortages = error.refusal.shortages?.map((shortage) => {
    const product = products.get(shortage.productId);
    return product ? { ...shortage, sku: product.sku, name: product.name } : shortage;
  });
  const detail = shortages
    ?.map(
      ({ sku, productId, requested, available }) =>
        `${sku ?? productId}: ${requested} asked for, ${available} left.`,
    )
    .join(" ");
  return new DomainError("out_of_stock", { ...(detail && { detail }), ...(shortages && { shortages }) });
}
