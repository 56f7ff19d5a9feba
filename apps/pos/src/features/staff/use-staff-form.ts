import { ApiProblem } from "@pos-mi/client/api-problem";
import { useRef, useState } from "react";
import {
  emptyStaffDraft,
  faultsIn,
  refusedInStaff,
  type StaffDraft,
  type StaffErrors,
  type StaffField,
  typeIntoStaff,
} from "./staff-draft";

/** A form about a member of staff: what is typed, what is wrong with it, and the focus where something is. */
export function useStaffForm(fields: readonly StaffField[], first: Partial<StaffDraft> = {}) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<StaffDraft>({ ...emptyStaffDraft, ...first });
  const [errors, setErrors] = useState<StaffErrors>({});

  function showErrors(found: StaffErrors): boolean {
    setErrors(found);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus());
    return Object.keys(found).length > 0;
  }

  return {
    form,
    draft,
    errors,
    type: (field: StaffField, text: string) => {
      setDraft((current) => typeIntoStaff(current, field, text));
      setErrors(({ [field]: _, ...others }) => others);
    },
    /** Whether it can be sent; what can't is told at its field. */
    isReady: () => !showErrors(faultsIn(draft, fields)),
    /** Tells at its field what the gateway refused. */
    refuse: (error: Error) => {
      if (error instanceof ApiProblem) showErrors(refusedInStaff(error.problem));
    },
    /** Whether a refusal is told at a field, and not to be told again. */
    tells: (error: Error | null) =>
      error instanceof ApiProblem && Object.keys(refusedInStaff(error.problem)).length > 0,
  };
}

export type StaffForm = ReturnType<typeof useStaffForm>;
