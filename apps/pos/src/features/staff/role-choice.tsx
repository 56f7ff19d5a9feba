import type { Role } from "@pos-mi/contracts/permissions";
import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";
import { useSession } from "@/features/session/use-session";
import { managedRoles } from "./managed-roles";

/** The roles that whoever is logged in may give. */
export function RoleChoice({ value, onChange }: { value: Role; onChange: (role: Role) => void }) {
  const t = useTranslations("staff");
  const tRoles = useTranslations("roles");
  const roles = managedRoles(useSession()?.staff.role);
  return (
    <div className="flex flex-col gap-1.5">
      <span className="font-semibold">{t("role")}</span>
      <Segmented
        label={t("role")}
        options={roles.map((role) => ({ value: role, label: tRoles(role) }))}
        value={value}
        onValueChange={onChange}
      />
    </div>
  );
}
