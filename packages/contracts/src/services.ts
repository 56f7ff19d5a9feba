import { authRoutes } from "./auth";
import { inventoryRoutes } from "./inventory";
import { productRoutes } from "./products";
import { receiptRoutes } from "./receipts";
import { saleRoutes } from "./sales";
import { staffRoutes } from "./staff";

/** Which service implements which routes: what the gateway forwards and documents. */
export const services = {
  products: productRoutes,
  inventory: inventoryRoutes,
  sales: saleRoutes,
  receipts: receiptRoutes,
};

/** What the gateway answers itself. */
export const gatewayRoutes = { ...authRoutes, ...staffRoutes };

/** The name of a service behind the gateway. */
export type ServiceName = keyof typeof services;
