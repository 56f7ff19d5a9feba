import type { Product } from "@pos-mi/contracts/products";
import type { ProductStore } from "./storage/product-store";

/** What the operations work with; the server and the tests each make their own. */
export type Deps = {
  store: ProductStore;
  now(): Date;
  newId(): string;
  /** Called when a product was stored; nothing waits for what it does. */
  productChanged(product: Product): void;
};
