import type { Product } from "@pos-mi/contracts/products";
import type { CartLine } from "./reduce-cart";

/** Why a line can't be sold as it stands. */
export type CartIssue =
  | { type: "gone" }
  | { type: "short"; available: number }
  | { type: "repriced"; price: number };

type Known = {
  products: ReadonlyMap<string, Pick<Product, "price">> | undefined;
  stock: ReadonlyMap<string, number> | undefined;
};

/** The issue of each line that has one, by product; what is not loaded yet raises none. */
export function cartIssues(lines: readonly CartLine[], { products, stock }: Known): Map<string, CartIssue> {
  const issues = new Map<string, CartIssue>();
  for (const line of lines) {
    const issue = issueOf(line, products, stock);
    if (issue) issues.set(line.productId, issue);
  }
  return issues;
}

function issueOf(line: CartLine, products: Known["products"], stock: Known["stock"]): CartIssue | undefined {
  const product = products?.get(line.productId);
  if (products && !product) return { type: "gone" };
  const available = stock ? (stock.get(line.productId) ?? 0) : undefined;
  if (available !== undefined && available < line.quantity) return { type: "short", available };
  if (product && product.price !== line.price) return { type: "repriced", price: product.price };
  return undefined;
}
