import { unwrap } from "@pos-mi/client/api-problem";
import type { StockLevel } from "@pos-mi/contracts/inventory";
import { useQuery } from "@tanstack/react-query";
import { everyPage } from "@/features/shell/every-page";
import { gateway } from "@/features/shell/gateway";

export const stockKey = ["stock"] as const;

export type StockByProduct = ReadonlyMap<string, number>;

const levelsPerPage = "1000";
const refreshEveryMs = 10_000;

function listStockLevels(): Promise<StockLevel[]> {
  return everyPage((cursor) =>
    unwrap(gateway.inventory.$get({ query: { limit: levelsPerPage, ...(cursor ? { cursor } : {}) } })),
  );
}

function byProduct(levels: StockLevel[]): StockByProduct {
  return new Map(levels.map(({ productId, quantity }) => [productId, quantity]));
}

/** Units on hand by product; a product without a level has none. */
export function useStock() {
  return useQuery({
    queryKey: stockKey,
    queryFn: listStockLevels,
    select: byProduct,
    refetchInterval: refreshEveryMs,
  });
}
