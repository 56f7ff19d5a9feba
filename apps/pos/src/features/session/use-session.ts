import type { Session } from "@pos-mi/contracts/auth";
import { useQuery } from "@tanstack/react-query";
import { usePersistent } from "@/state/use-persistent";
import { lastSessionStore } from "./last-session-store";
import { sessionQuery } from "./session-query";

/** Who is logged in: null is nobody, undefined is not known yet. `SessionKeeper` does the asking. */
export function useSession(): Session | null | undefined {
  const { data } = useQuery({ ...sessionQuery, enabled: false });
  const lastKnown = usePersistent(lastSessionStore);
  return data === undefined ? (lastKnown ?? undefined) : data;
}
