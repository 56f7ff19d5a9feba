import type { Login } from "@pos-mi/contracts/auth";
import type { QueryClient } from "@tanstack/react-query";
import { noteInput } from "./last-input-store";
import { lastSessionStore } from "./last-session-store";
import { lastStaffStore } from "./last-staff-store";
import { lockStore } from "./lock-store";
import { sessionQuery } from "./session-query";

/** Opens the till for whoever has logged in. The token stays where no script gets at it: in the cookie. */
export async function enterSession(
  queryClient: QueryClient,
  staffCode: string,
  { staff, permissions, expiresAt }: Login,
): Promise<void> {
  const session = { staff, permissions, expiresAt };
  await queryClient.cancelQueries(sessionQuery);
  queryClient.setQueryData(sessionQuery.queryKey, session);
  lastSessionStore.set(session);
  lastStaffStore.set(staffCode);
  noteInput();
  lockStore.set(false);
  // Whatever was refused while nobody was logged in is asked for again.
  void queryClient.invalidateQueries();
}
