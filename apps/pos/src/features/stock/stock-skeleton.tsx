import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

const places = [0, 1, 2, 3, 4, 5, 6, 7];

export function StockSkeleton() {
  const t = useTranslations("common");
  return (
    <div
      role="status"
      aria-label={t("loading")}
      className="mx-auto flex w-full max-w-6xl flex-col gap-2 px-4 md:px-8 md:pt-11"
    >
      {places.map((place) => (
        <Skeleton key={place} className="h-[68px]" />
      ))}
    </div>
  );
}
