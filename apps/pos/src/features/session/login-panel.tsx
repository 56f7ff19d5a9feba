import { useTranslations } from "next-intl";
import { useState } from "react";
import { LoadFailed } from "@/components/ui/load-failed";
import { Skeleton } from "@/components/ui/skeleton";
import { PinEntry } from "./pin-entry";
import { StaffTiles } from "./staff-tiles";
import { useLoginPage } from "./use-login-page";

type LoginPanelProps = {
  /** The staff code of whose PIN is asked for at first; without one it asks who it is. */
  firstAsked: string | null;
  onLoggedIn: () => void;
};

/** Asks who it is, and for their PIN. */
export function LoginPanel({ firstAsked, onLoggedIn }: LoginPanelProps) {
  const t = useTranslations("login");
  const { data, isPending, isFetching, refetch } = useLoginPage();
  const [asked, setAsked] = useState(firstAsked);

  if (isPending) return <Skeleton className="h-72" />;
  if (!data) return <LoadFailed title={t("loadFailed")} busy={isFetching} onRetry={() => void refetch()} />;

  const demoPins = new Map(data.demoPins.map(({ staffCode, pin }) => [staffCode, pin]));
  const colleague = data.staff.find(({ staffCode }) => staffCode === asked);
  return colleague ? (
    <PinEntry
      key={colleague.staffCode}
      colleague={colleague}
      demoPin={demoPins.get(colleague.staffCode)}
      onBack={() => setAsked(null)}
      onLoggedIn={onLoggedIn}
    />
  ) : (
    <StaffTiles staff={data.staff} demoPins={demoPins} onChoose={({ staffCode }) => setAsked(staffCode)} />
  );
}
