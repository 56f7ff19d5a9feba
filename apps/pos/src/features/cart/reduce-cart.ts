/** What the cashier saw when the product went into the cart; `price` is in rupiah. */
export type CartLine = {
  productId: string;
  sku: string;
  name: string;
  category: string;
  price: number;
  quantity: number;
};

export type CartAction =
  | { type: "add"; product: Omit<CartLine, "quantity">; most: number }
  | { type: "setQuantity"; productId: string; quantity: number; most: number }
  | { type: "remove"; productId: string }
  | { type: "putBack"; line: CartLine; at: number }
  | { type: "setPrice"; productId: string; price: number }
  | { type: "replace"; lines: readonly CartLine[] };

/** The most units one line of a sale may have. */
const largestQuantity = 1_000_000;

export function reduceCart(lines: readonly CartLine[], action: CartAction): readonly CartLine[] {
  switch (action.type) {
    case "add": {
      const line = lines.find(({ productId }) => productId === action.product.productId);
      const quantity = (line?.quantity ?? 0) + 1;
      if (quantity > action.most) return lines;
      return line ? withLine(lines, { ...line, quantity }) : [...lines, { ...action.product, quantity }];
    }
    case "setQuantity": {
      const line = lines.find(({ productId }) => productId === action.productId);
      const quantity = Math.min(action.quantity, action.most, largestQuantity);
      if (!line) return lines;
      return quantity < 1 ? without(lines, action.productId) : withLine(lines, { ...line, quantity });
    }
    case "remove":
      return without(lines, action.productId);
    case "putBack":
      return without(lines, action.line.productId).toSpliced(action.at, 0, action.line);
    case "setPrice": {
      const line = lines.find(({ productId }) => productId === action.productId);
      return line ? withLine(lines, { ...line, price: action.price }) : lines;
    }
    case "replace":
      return action.lines;
  }
}

function without(lines: readonly CartLine[], productId: string): CartLine[] {
  return lines.filter((line) => line.productId !== productId);
}

function withLine(lines: readonly CartLine[], changed: CartLine): CartLine[] {
  return lines.map((line) => (line.productId === changed.productId ? changed : line));
}
