import { ApiProblem, unwrap } from "@pos-mi/client/api-problem";
import type { Problem } from "@pos-mi/contracts/problem";
import type { Product } from "@pos-mi/contracts/products";
import type { NewSale, Sale } from "@pos-mi/contracts/sales";
import { client } from "./shared-stack";

/** A new id, as a till makes it. */
export const newId = () => Bun.randomUUIDv7();

/** A new product, with no stock level yet. */
export const addProduct = (price = 10_000): Promise<Product> =>
  unwrap(client.products.$post({ json: { name: `Produk ${newId()}`, price } }));

/** A new product with so many units on hand. */
export async function stockedProduct({ price = 10_000, stock = 100 } = {}): Promise<Product> {
  const product = await addProduct(price);
  await unwrap(client.inventory.$post({ header: {}, json: { productId: product.id, quantity: stock } }));
  return product;
}

/** How many units of a product are on hand. */
export async function onHand(productId: string): Promise<number | undefined> {
  const { items } = await unwrap(client.inventory.$get({ query: { productId } }));
  return items[0]?.quantity;
}

/** Sells: the sale. @throws ApiProblem when it is refused */
export const sell = (json: NewSale, header: { "idempotency-key"?: string } = {}): Promise<Sale> =>
  unwrap(client.sales.$post({ header, json }));

/** Tries to sell: the sale, or why not. */
export async function trySell(json: NewSale): Promise<Sale | Problem> {
  return sell(json).catch((error: unknown) => {
    if (error instanceof ApiProblem) return error.problem;
    throw error;
  });
}

/** What a call is refused with. @throws Error when it is not refused */
export async function refusal(call: Promise<unknown>): Promise<Problem> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ApiProblem) return error.problem;
    throw error;
  }
  throw new Error("The call was not refused");
}

/** A sale of units of one product, paid with more cash than it costs. */
export const saleOf = (productId: string, quantity = 1): NewSale => ({
  id: newId(),
  lines: [{ productId, quantity }],
  tenders: [{ type: "cash", amount: 1_000_000_000 }],
});
