import type { Role } from "@pos-mi/contracts/permissions";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { addStaff } from "./add-staff";
import { RoleChoice } from "./role-choice";
import { StaffFormFrame } from "./staff-form-frame";
import { StaffInputs } from "./staff-inputs";
import { useStaffForm } from "./use-staff-form";
import { useStaffMutation } from "./use-staff-mutation";

const fields = ["name", "staffCode", "pin", "pinAgain"] as const;

export function AddStaffForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations("staff");
  const form = useStaffForm(fields);
  const [role, setRole] = useState<Role>("cashier");
  const { mutate, isPending, error } = useStaffMutation(addStaff);

  function submit() {
    if (!form.isReady()) return;
    const { name, staffCode, pin } = form.draft;
    mutate(
      { name: name.trim(), staffCode, role, pin },
      {
        onSuccess: (member) => {
          toast.success(t("added", { name: member.name }));
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
      <RoleChoice value={role} onChange={setRole} />
      <StaffInputs form={form} fields={fields} />
    </StaffFormFrame>
  );
}
