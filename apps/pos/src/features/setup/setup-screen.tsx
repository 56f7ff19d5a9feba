"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { LoginProblem } from "@/features/session/login-problem";
import { StaffInputs } from "@/features/staff/staff-inputs";
import { useStaffForm } from "@/features/staff/use-staff-form";
import { useMakeOwner } from "./use-make-owner";

const fields = ["token", "name", "staffCode", "pin", "pinAgain"] as const;

export function SetupScreen() {
  const t = useTranslations("setup");
  const router = useRouter();
  const form = useStaffForm(fields, { staffCode: "OWNER" });
  const { mutate, isPending, error } = useMakeOwner();

  function submit() {
    if (isPending || !form.isReady()) return;
    const { pinAgain: _, ...owner } = form.draft;
    mutate(
      { ...owner, token: owner.token.trim() },
      { onSuccess: () => router.replace("/order"), onError: form.refuse },
    );
  }

  return (
    <form
      ref={form.form}
      noValidate
      className="flex w-full max-w-md flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div>
        <h1 className="text-balance font-extrabold text-3xl tracking-tight">{t("title")}</h1>
        <p className="mt-2 text-ink-muted text-lg">{t("subtitle")}</p>
      </div>
      <StaffInputs form={form} fields={fields} />
      {error && !form.tells(error) ? <LoginProblem error={error} /> : null}
      <Button type="submit" size="lg" busy={isPending}>
        {t("submit")}
      </Button>
    </form>
  );
}
