import { unwrap } from "@pos-mi/client/api-problem";
import { useInfiniteQuery } from "@tanstack/react-query";
import { gateway } from "@/features/shell/gateway";

export const salesKey = ["sales"] as const;

const salesPerPage = "50";

/** The sales, newest first, a page at a time. */
export function useSales() {
  return useInfiniteQuery({
    queryKey: salesKey,
    queryFn: ({ pageParam }) =>
      unwrap(
        gateway.sales.$get({ query: { limit: salesPerPage, ...(pageParam ? { cursor: pageParam } : {}) } }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}
