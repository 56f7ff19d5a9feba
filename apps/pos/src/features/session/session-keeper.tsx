"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { toast } from "sonner";
import { usePersistent } from "@/state/use-persistent";
import { type AccessRefusal, onAccessRefusal } from "./access-refusals";
import { lastSessionStore } from "./last-session-store";
import { lockStore } from "./lock-store";
import { sessionQuery } from "./session-query";

/** Keeps what the till knows of its session true: at the start, in a tab looked at again, and after a refusal. */
export function SessionKeeper() {
  const t = useTranslations("session");
  const queryClient = useQueryClient();
  const isLocked = usePersistent(lockStore);
  // A locked till has no session: there is nothing to ask until somebody opens it.
  const { data } = useQuery({
    ...sessionQuery,
    enabled: !isLocked,
    staleTime: 0,
    refetchOnWindowFocus: "always",
  });

  useEffect(() => {
    if (data !== undefined) lastSessionStore.set(data);
  }, [data]);

  const onRefusal = useEffectEvent((refusal: AccessRefusal) => {
    if (isLocked || data === null) return;
    if (refusal === "forbidden") toast.error(t("forbidden"), { id: refusal, duration: 8000 });
    // The question itself may be what is refused.
    else if (queryClient.isFetching(sessionQuery) === 0) void queryClient.invalidateQueries(sessionQuery);
  });
  useEffect(() => onAccessRefusal((refusal) => onRefusal(refusal)), []);

  return null;
}
