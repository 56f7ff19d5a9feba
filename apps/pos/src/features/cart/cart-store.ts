import { z } from "zod";
import { createPersistentStore } from "@/state/persistent-store";
import { type CartAction, type CartLine, reduceCart } from "./reduce-cart";

const cartLine = z.object({
  productId: z.uuidv7(),
  sku: z.string(),
  name: z.string(),
  category: z.string(),
  price: z.int().min(0),
  quantity: z.int().min(1),
});

/** The cart outlives reloads and power cuts. */
export const cartStore = createPersistentStore<readonly CartLine[]>("pos-mi.cart", z.array(cartLine), []);

export function changeCart(action: CartAction): void {
  cartStore.set(reduceCart(cartStore.get(), action));
}
