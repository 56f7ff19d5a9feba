import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";
import { tileGap, tileHeight } from "./use-columns";

const places = Array.from({ length: 15 }, (_, place) => place);

export function ProductGridSkeleton() {
  const t = useTranslations("common");
  return (
    <div role="status" aria-label={t("loading")} className="min-h-0 flex-1 overflow-hidden px-4 pt-1 md:px-6">
      <div className="grid grid-cols-[repeat(auto-fill,minmax(160px,1fr))]" style={{ gap: tileGap }}>
        {places.map((place) => (
          <div key={place} style={{ height: tileHeight }}>
            <Skeleton className="size-full rounded-lg" />
          </div>
        ))}
      </div>
    </div>
  );
}
