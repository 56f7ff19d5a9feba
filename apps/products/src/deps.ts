import type { ProductStore } from "./storage/product-store";

/** What the operations work with; the server and the tests each make their own. */
export type Deps = {
  store: ProductStore;
  now(): Date;
  newId(): string;
};
