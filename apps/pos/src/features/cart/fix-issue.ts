import type { CartIssue } from "./cart-issues";
import { changeCart } from "./cart-store";

/** Makes the line sellable again: fewer units, the new price, or out of the cart. */
export function fixIssue(productId: string, issue: CartIssue): void {
  switch (issue.type) {
    case "gone":
      changeCart({ type: "remove", productId });
      break;
    case "short":
      changeCart({ type: "setQuantity", productId, quantity: issue.available, most: issue.available });
      break;
    case "repriced":
      changeCart({ type: "setPrice", productId, price: issue.price });
      break;
  }
}
