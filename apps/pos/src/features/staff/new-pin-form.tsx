import type { StaffMember } from "@pos-mi/contracts/staff";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { setStaffPin } from "./set-staff-pin";
import { StaffFormFrame } from "./staff-form-frame";
import { StaffInputs } from "./staff-inputs";
import { useStaffForm } from "./use-staff-form";
import { useStaffMutation } from "./use-staff-mutation";

const fields = ["pin", "pinAgain"] as const;

export function NewPinForm({ member, onDone }: { member: StaffMember; onDone: () => void }) {
  const t = useTranslations("staff");
  const form = useStaffForm(fields);
  const { mutate, isPending, error } = useStaffMutation(setStaffPin);

  function submit() {
    if (!form.isReady()) return;
    mutate(
      { id: member.id, pin: form.draft.pin },
      {
        onSuccess: () => {
          toast.success(t("pinSet", { name: member.name }));
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
    </StaffFormFrame>
  );
}
