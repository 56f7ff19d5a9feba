import { CloudOff, RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "./button";
import { EmptyState } from "./empty-state";

type LoadFailedProps = { title: string; onRetry: () => void; busy?: boolean; className?: string };

export function LoadFailed({ title, onRetry, busy = false, className = "" }: LoadFailedProps) {
  const t = useTranslations("common");
  return (
    <div role="alert">
      <EmptyState
        className={className}
        icon={<CloudOff />}
        title={title}
        description={t("loadFailedHint")}
        action={
          <Button variant="secondary" busy={busy} onClick={onRetry}>
            {busy ? null : <RotateCw aria-hidden className="size-4.5" />}
            {t("retry")}
          </Button>
        }
      />
    </div>
  );
}
