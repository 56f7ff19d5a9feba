import type { Sale } from "@pos-mi/contracts/sales";
import type { CartLine } from "@/features/cart/reduce-cart";

/** True when the sale sold just what is in the cart. */
export function isSaleOf(sale: Pick<Sale, "lines">, cart: readonly CartLine[]): boolean {
  const sold = new Map(sale.lines.map(({ productId, quantity }) => [productId, quantity]));
  return (
    sold.size === cart.length && cart.every(({ productId, quantity }) => sold.get(productId) === quantity)
  );
}
