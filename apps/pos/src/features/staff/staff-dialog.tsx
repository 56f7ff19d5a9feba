import type { StaffMember } from "@pos-mi/contracts/staff";
import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import { AddStaffForm } from "./add-staff-form";
import { ChangeStaffForm } from "./change-staff-form";
import { NewPinForm } from "./new-pin-form";

/** What is being done to the staff. */
export type StaffTask = { type: "add" } | { type: "change" | "pin"; member: StaffMember };

export function StaffDialog({ task, onClose }: { task: StaffTask | null; onClose: () => void }) {
  const t = useTranslations("staff");
  if (!task) return null;
  const title =
    task.type === "add"
      ? t("add")
      : task.type === "change"
        ? t("edit", { name: task.member.name })
        : t("newPin", { name: task.member.name });
  return (
    <Dialog open onOpenChange={onClose} title={title}>
      {task.type === "add" ? (
        <AddStaffForm onDone={onClose} />
      ) : task.type === "change" ? (
        <ChangeStaffForm member={task.member} onDone={onClose} />
      ) : (
        <NewPinForm member={task.member} onDone={onClose} />
      )}
    </Dialog>
  );
}
