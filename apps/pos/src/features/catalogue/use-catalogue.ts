import { unwrap } from "@pos-mi/client/api-problem";
import type { Product } from "@pos-mi/contracts/products";
import { useQuery } from "@tanstack/react-query";
import { everyPage } from "@/features/shell/every-page";
import { gateway } from "@/features/shell/gateway";

export const catalogueKey = ["catalogue"] as const;

const productsPerPage = "1000";
const refreshEveryMs = 60_000;

function listProducts(): Promise<Product[]> {
  return everyPage((cursor) =>
    unwrap(gateway.products.$get({ query: { limit: productsPerPage, ...(cursor ? { cursor } : {}) } })),
  );
}

export function useCatalogue() {
  return useQuery({ queryKey: catalogueKey, queryFn: listProducts, refetchInterval: refreshEveryMs });
}
