import { unwrap } from "@pos-mi/client/api-problem";
import type { LoginPage } from "@pos-mi/contracts/auth";
import { useQuery } from "@tanstack/react-query";
import { gateway } from "@/features/shell/gateway";

export const loginPageKey = ["login-page"] as const;

const askAgainMs = 3000;

/** Who may log in. Asked again by itself until the gateway answers. */
export function useLoginPage() {
  return useQuery({
    queryKey: loginPageKey,
    queryFn: (): Promise<LoginPage> => unwrap(gateway.auth.login.$get()),
    // A till that locks itself after hours has everybody's tile at once, also while the gateway is away.
    gcTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.status === "error" ? askAgainMs : false),
  });
}
