import { useMutation, useQueryClient } from "@tanstack/react-query";
import { sessionQuery } from "@/features/session/session-query";
import { loginPageKey } from "@/features/session/use-login-page";
import { staffKey } from "./use-staff";

/** Does something to the staff; whatever shows staff is asked for again afterwards. */
export function useStaffMutation<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: staffKey });
      void queryClient.invalidateQueries({ queryKey: loginPageKey });
      void queryClient.invalidateQueries(sessionQuery);
    },
  });
}
