import type { StaffMember } from "@pos-mi/contracts/staff";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { Segmented } from "@/components/ui/segmented";
import { changeStaff } from "./change-staff";
import { RoleChoice } from "./role-choice";
import { StaffFormFrame } from "./staff-form-frame";
import { StaffInputs } from "./staff-inputs";
import { useStaffForm } from "./use-staff-form";
import { useStaffMutation } from "./use-staff-mutation";

const fields = ["name"] as const;

export function ChangeStaffForm({ member, onDone }: { member: StaffMember; onDone: () => void }) {
  const t = useTranslations("staff");
  const form = useStaffForm(fields, { name: member.name });
  const [role, setRole] = useState(member.role);
  const [isActive, setIsActive] = useState(member.isActive);
  const { mutate, isPending, error } = useStaffMutation(changeStaff);

  function submit() {
    if (!form.isReady()) return;
    mutate(
      { id: member.id, change: { name: form.draft.name.trim(), role, isActive } },
      {
        onSuccess: ({ name }) => {
          toast.success(t("changed", { name }));
          onDone();
        },
        onError: form.refuse,
      },
    );
  }

  return (
    <StaffFormFrame
      form={form.form}
      error={form.tells(error) ? null : error}
      isSaving={isPending}
      onSubmit={submit}
    >
      <StaffInputs form={form} fields={fields} />
      <RoleChoice value={role} onChange={setRole} />
      <div className="flex flex-col gap-1.5">
        <span className="font-semibold">{t("isActive")}</span>
        <Segmented
          label={t("isActive")}
          options={[
            { value: "active", label: t("active") },
            { value: "notActive", label: t("notActive") },
          ]}
          value={isActive ? "active" : "notActive"}
          onValueChange={(value) => setIsActive(value === "active")}
        />
        <p className="text-ink-muted text-sm">{t("isActiveHint")}</p>
      </div>
    </StaffFormFrame>
  );
}
