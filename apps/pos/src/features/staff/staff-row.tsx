import type { StaffMember } from "@pos-mi/contracts/staff";
import { KeyRound, Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Initials } from "@/components/ui/initials";
import { useMay } from "@/features/session/use-may";
import { useSession } from "@/features/session/use-session";
import { managedRoles } from "./managed-roles";

type StaffRowProps = { member: StaffMember; onChange: () => void; onNewPin: () => void };

export function StaffRow({ member, onChange, onNewPin }: StaffRowProps) {
  const t = useTranslations("staff");
  const tRoles = useTranslations("roles");
  const own = useSession()?.staff;
  const mayWrite = useMay("staff.write") === true;
  const isManaged = mayWrite && managedRoles(own?.role).includes(member.role);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 p-4">
      <div className="flex min-w-0 items-center gap-3">
        <Initials name={member.name} className="size-12 text-lg" />
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-2">
            <span className="break-words font-bold text-lg">{member.name}</span>
            {member.id === own?.id ? <Badge tone="brand">{t("you")}</Badge> : null}
            {member.isActive ? null : <Badge tone="warning">{t("inactive")}</Badge>}
          </p>
          <p className="text-ink-muted">
            {tRoles(member.role)} · {member.staffCode}
          </p>
        </div>
      </div>
      {isManaged ? (
        <div className="flex gap-2 max-sm:w-full max-sm:[&>*]:flex-1">
          <Button
            variant="secondary"
            size="lg"
            aria-label={t("edit", { name: member.name })}
            onClick={onChange}
          >
            <Pencil aria-hidden className="size-5" />
            {t("change")}
          </Button>
          <Button
            variant="secondary"
            size="lg"
            aria-label={t("newPin", { name: member.name })}
            onClick={onNewPin}
          >
            <KeyRound aria-hidden className="size-5" />
            {t("pin")}
          </Button>
        </div>
      ) : (
        <p className="text-ink-muted text-sm">{t("ownersOnly")}</p>
      )}
    </li>
  );
}
