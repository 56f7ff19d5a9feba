import { unwrap } from "@pos-mi/client/api-problem";
import type { Credentials } from "@pos-mi/contracts/auth";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { gateway } from "@/features/shell/gateway";
import { enterSession } from "./enter-session";
import { sessionChange } from "./session-change";

/** Logs somebody in at this till. */
export function useLogIn() {
  const queryClient = useQueryClient();
  return useMutation({
    scope: sessionChange,
    mutationFn: (credentials: Credentials) => unwrap(gateway.auth.login.$post({ json: credentials })),
    onSuccess: (login, { staffCode }) => enterSession(queryClient, staffCode, login),
  });
}
