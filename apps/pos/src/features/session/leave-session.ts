import { unwrap } from "@pos-mi/client/api-problem";
import type { QueryClient } from "@tanstack/react-query";
import { gateway } from "@/features/shell/gateway";
import { lastSessionStore } from "./last-session-store";
import { lockStore } from "./lock-store";
import { sessionQuery } from "./session-query";

/** Ends the session at the gateway; one that is over already is fine, too. */
export async function endSession(): Promise<void> {
  await unwrap(gateway.auth.logout.$post({ json: {} }));
}

/** Logs out. Nothing changes when the gateway does not answer: the session would go on there. */
export async function leaveSession(queryClient: QueryClient): Promise<void> {
  await endSession();
  await queryClient.cancelQueries(sessionQuery);
  queryClient.setQueryData(sessionQuery.queryKey, null);
  lastSessionStore.set(null);
  lockStore.set(false);
}
