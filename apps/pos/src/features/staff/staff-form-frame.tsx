import { ApiProblem } from "@pos-mi/client/api-problem";
import { useTranslations } from "next-intl";
import type { ReactNode, RefObject } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

const told = ["last_owner", "forbidden", "staff_not_found"] as const;

type StaffFormFrameProps = {
  form: RefObject<HTMLFormElement | null>;
  /** What the gateway refused, where no field tells it. */
  error: Error | null;
  isSaving: boolean;
  onSubmit: () => void;
  children: ReactNode;
};

/** A form in a dialog about staff: its fields, what went wrong, and the button that saves. */
export function StaffFormFrame({ form, error, isSaving, onSubmit, children }: StaffFormFrameProps) {
  const t = useTranslations("staff");
  const code = error instanceof ApiProblem ? error.problem.code : undefined;
  return (
    <form
      ref={form}
      noValidate
      className="flex min-h-0 flex-1 flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) onSubmit();
      }}
    >
      <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto px-5 pt-1 pb-5 sm:px-6">
        {children}
        {error ? (
          <Notice tone="danger" title={t(`failures.${told.find((each) => each === code) ?? "other"}`)} />
        ) : null}
      </div>
      <div className="border-line border-t p-4 sm:px-6">
        <Button type="submit" size="lg" wide busy={isSaving}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
