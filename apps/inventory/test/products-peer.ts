import { productRoutes } from "@pos-mi/contracts/products";
import { createApp } from "@pos-mi/service-kit/create-app";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import { implement } from "@pos-mi/service-kit/implement";
import { createLogger } from "@pos-mi/service-kit/logger";
import { partOf } from "@pos-mi/service-kit/vouched-app";
import { vouchedCalls } from "@pos-mi/service-kit/vouched-calls";

/** A catalogue on loopback that speaks the contract of the products service; it knows the products it is told of. */
export function startProductsPeer() {
  const known = new Set<string>();
  const app = createApp({
    logger: createLogger("products", "silent"),
    callers: vouchedCalls(partOf("products")),
    checks: {},
    isAway: () => false,
  });
  const unasked = () => {
    throw new Error("inventory asks for one product at a time");
  };
  implement(app, productRoutes, {
    createProduct: unasked,
    listProducts: unasked,
    getProduct: (c) => {
      const { productId: id } = c.req.valid("param");
      if (!known.has(id)) throw new DomainError("product_not_found");
      const at = "2026-01-05T03:00:00.000Z";
      const product = {
        id,
        sku: "GUL-1",
        name: "Gula pasir 1 kg",
        category: "Sembako",
        barcodes: [],
        price: 17_500,
      };
      return c.json({ ...product, createdAt: at, updatedAt: at }, 200);
    },
  });
  const server = Bun.serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 });
  return { url: server.url.origin, known, stop: () => server.stop(true) };
}
