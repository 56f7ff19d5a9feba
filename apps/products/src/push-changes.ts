import { catalogueChangeRoutes, MAX_CHANGES } from "@pos-mi/contracts/catalogue-changes";
import type { Product } from "@pos-mi/contracts/products";
import type { Logger } from "@pos-mi/service-kit/logger";
import type { Peer } from "@pos-mi/service-kit/peer";
import { startWorker } from "@pos-mi/service-kit/worker";

const answer = catalogueChangeRoutes.takeCatalogueChanges.responses[200].content["application/json"].schema;

/** Of more changes than this sales is not told while it is away: it finds them out by itself. */
const MAX_WAITING = 1000;

/** What pushing works with. */
export type PushDeps = { sales: Peer; newId(): string; logger: Logger };

/** Starts telling sales of changes: soon, many in one call, and without anybody who waits for it. */
export function pushChanges({ sales, newId, logger }: PushDeps) {
  const waiting = new Map<string, Product>();

  async function push(): Promise<void> {
    while (waiting.size > 0) {
      const products = waiting.values().take(MAX_CHANGES).toArray();
      await sales.call({ path: "/catalogue-changes", body: { products }, answer, requestId: newId() });
      for (const product of products) if (waiting.get(product.id) === product) waiting.delete(product.id);
    }
  }

  const worker = startWorker("pushing changes to sales", push, logger);
  return {
    productChanged(product: Product): void {
      if (waiting.size < MAX_WAITING) waiting.set(product.id, product);
      worker.wake();
    },
    stop: () => worker.stop(),
  };
}
