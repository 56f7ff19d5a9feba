import type { productRoutes } from "@pos-mi/contracts/products";
import type { Handlers } from "@pos-mi/service-kit/implement";
import type { Deps } from "./deps";
import { createProduct } from "./operations/create-product";
import { getProduct } from "./operations/get-product";
import { listProducts } from "./operations/list-products";

export const productHandlers = (deps: Deps): Handlers<typeof productRoutes> => ({
  createProduct: async (c) => c.json(await createProduct(deps, c.req.valid("json")), 201),
  listProducts: async (c) => c.json(await listProducts(deps, c.req.valid("query")), 200),
  getProduct: async (c) => c.json(await getProduct(deps, c.req.valid("param").productId), 200),
});
