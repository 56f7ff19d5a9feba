import { useTranslations } from "next-intl";
import { Initials } from "@/components/ui/initials";
import { usePersistent } from "@/state/use-persistent";
import { lastStaffStore } from "./last-staff-store";
import { type Colleague, tileOrder } from "./tile-order";

type StaffTilesProps = {
  staff: readonly Colleague[];
  demoPins: ReadonlyMap<string, string>;
  onChoose: (colleague: Colleague) => void;
};

/** Everybody who may log in, one tap away. */
export function StaffTiles({ staff, demoPins, onChoose }: StaffTilesProps) {
  const t = useTranslations("login");
  const tRoles = useTranslations("roles");
  const tiles = tileOrder(staff, usePersistent(lastStaffStore));
  return (
    <ul className="grid grid-cols-2 gap-3" aria-label={t("staff")}>
      {tiles.map((colleague) => {
        const demoPin = demoPins.get(colleague.staffCode);
        return (
          <li key={colleague.staffCode}>
            <button
              type="button"
              onClick={() => onChoose(colleague)}
              className="flex h-full w-full flex-col items-start gap-3 rounded-lg border border-line bg-surface p-4 text-left shadow-card transition hover:border-brand hover:shadow-lift active:scale-[0.98]"
            >
              <Initials name={colleague.name} className="size-12 text-lg" />
              <span className="flex min-w-0 flex-col">
                <span className="break-words font-bold text-lg leading-snug">{colleague.name}</span>
                <span className="text-ink-muted">{tRoles(colleague.role)}</span>
                {demoPin ? (
                  <span className="text-ink-muted text-sm">{t("demoPin", { pin: demoPin })}</span>
                ) : null}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
