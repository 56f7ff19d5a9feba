import { unwrap } from "@pos-mi/client/api-problem";
import type { FirstOwner } from "@pos-mi/contracts/auth";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { enterSession } from "@/features/session/enter-session";
import { gateway } from "@/features/shell/gateway";

/** Makes the first owner of a shop, who is logged in then. */
export function useMakeOwner() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (owner: FirstOwner) => unwrap(gateway.auth.owner.$post({ json: owner })),
    onSuccess: (login, { staffCode }) => enterSession(queryClient, staffCode, login),
  });
}
