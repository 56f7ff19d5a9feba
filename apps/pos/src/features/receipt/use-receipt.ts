import { ApiProblem, unwrap } from "@pos-mi/client/api-problem";
import { useQuery } from "@tanstack/react-query";
import { gateway } from "@/features/shell/gateway";

const attempts = 3;

export function useReceipt(saleId: string) {
  return useQuery({
    queryKey: ["receipt", saleId],
    queryFn: () => unwrap(gateway.receipts[":saleId"].$get({ param: { saleId } })),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: saleId !== "",
    retry: (count, error) => count < attempts && !(error instanceof ApiProblem && error.problem.status < 500),
  });
}
