import { inventoryRoutes } from "./inventory";
import { productRoutes } from "./products";
import { receiptRoutes } from "./receipts";
import { saleRoutes } from "./sales";

/** Which service implements which routes: what the gateway forwards and documents. */
export const services = {
  products: productRoutes,
  inventory: inventoryRoutes,
  sales: saleRoutes,
  receipts: receiptRoutes,
};

/** The name of a service behind the gateway. */
export type ServiceName = keyof typeof services;
