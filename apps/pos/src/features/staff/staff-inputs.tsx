import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { StaffField } from "./staff-draft";
import type { StaffForm } from "./use-staff-form";

const secret = { type: "password", inputMode: "numeric", autoComplete: "new-password" } as const;

const inputs: Record<StaffField, ComponentProps<"input">> = {
  token: { maxLength: 200, spellCheck: false, autoCapitalize: "off" },
  name: { maxLength: 60 },
  staffCode: { spellCheck: false, autoCapitalize: "characters" },
  pin: secret,
  pinAgain: secret,
};

const withHint = ["token", "staffCode", "pin"] as const;

/** The fields of a form about a member of staff, each with its fault. */
export function StaffInputs({ form, fields }: { form: StaffForm; fields: readonly StaffField[] }) {
  const t = useTranslations("staffForm");
  const { draft, errors, type } = form;
  return fields.map((field) => {
    const hinted = withHint.find((each) => each === field);
    return (
      <Field
        key={field}
        label={t(`fields.${field}`)}
        hint={hinted ? t(`hints.${hinted}`) : undefined}
        error={errors[field] ? t(`errors.${errors[field]}`) : undefined}
      >
        {(control) => (
          <Input
            {...control}
            {...inputs[field]}
            name={field}
            value={draft[field]}
            onChange={(event) => type(field, event.target.value)}
          />
        )}
      </Field>
    );
  });
}
