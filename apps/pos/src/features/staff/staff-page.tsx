import { useTranslations } from "next-intl";
import { RequirePermission } from "@/features/session/require-permission";
import { StaffScreen } from "./staff-screen";

export function StaffPage() {
  const t = useTranslations("staff");
  return (
    <RequirePermission permission="staff.read" title={t("title")} reason={t("notAllowed")}>
      <StaffScreen />
    </RequirePermission>
  );
}
