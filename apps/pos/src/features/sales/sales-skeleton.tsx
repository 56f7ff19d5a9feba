import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

const places = [0, 1, 2, 3, 4, 5, 6];

export function SalesSkeleton() {
  const t = useTranslations("common");
  return (
    <div role="status" aria-label={t("loading")} className="flex flex-col gap-2">
      <Skeleton className="mb-2 h-11 w-48" />
      {places.map((place) => (
        <Skeleton key={place} className="h-16" />
      ))}
    </div>
  );
}
