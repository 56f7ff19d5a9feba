import type { Problem } from "@pos-mi/contracts/problem";

/** What is typed about a member of staff, as it is typed; `token` is for the first owner alone. */
export type StaffDraft = { token: string; name: string; staffCode: string; pin: string; pinAgain: string };

export type StaffField = keyof StaffDraft;
export type StaffErrors = Partial<Record<StaffField, StaffErrorKey>>;
export type StaffErrorKey =
  | "tokenMissing"
  | "tokenWrong"
  | "nameMissing"
  | "nameRefused"
  | "staffCodeShort"
  | "staffCodeTaken"
  | "pinShort"
  | "pinDiffers";

export const emptyStaffDraft: StaffDraft = { token: "", name: "", staffCode: "", pin: "", pinAgain: "" };

const pinLength = 6;
const shortestCode = 2;
const longestCode = 16;

/** The draft after typing into one field: codes and PINs take only what they may consist of. */
export function typeIntoStaff(draft: StaffDraft, field: StaffField, text: string): StaffDraft {
  if (field === "staffCode") {
    const staffCode = text.toUpperCase().replace(/[^A-Z0-9]/g, "");
    return { ...draft, staffCode: staffCode.slice(0, longestCode) };
  }
  if (field === "pin" || field === "pinAgain")
    return { ...draft, [field]: text.replace(/\D/g, "").slice(0, pinLength) };
  return { ...draft, [field]: text };
}

/** What is missing or can't be right in the fields that a form has. */
export function faultsIn(draft: StaffDraft, fields: readonly StaffField[]): StaffErrors {
  const faults: StaffErrors = {
    ...(draft.token.trim() === "" ? { token: "tokenMissing" } : {}),
    ...(draft.name.trim() === "" ? { name: "nameMissing" } : {}),
    ...(draft.staffCode.length < shortestCode ? { staffCode: "staffCodeShort" } : {}),
    ...(draft.pin.length < pinLength ? { pin: "pinShort" } : {}),
    ...(draft.pinAgain === draft.pin ? {} : { pinAgain: "pinDiffers" }),
  };
  // Object.fromEntries forgets that the keys are fields.
  return Object.fromEntries(
    fields.flatMap((field) => (faults[field] ? [[field, faults[field]]] : [])),
  ) as StaffErrors;
}

const refusedFields: Record<string, StaffErrors> = {
  token: { token: "tokenWrong" },
  name: { name: "nameRefused" },
  staffCode: { staffCode: "staffCodeShort" },
  pin: { pin: "pinShort" },
};

/** Which fields a refusal is about; empty when it is about none. */
export function refusedInStaff({ code, errors = [] }: Pick<Problem, "code" | "errors">): StaffErrors {
  if (code === "staff_code_taken") return { staffCode: "staffCodeTaken" };
  if (code === "login_failed") return { token: "tokenWrong" };
  return Object.assign({}, ...errors.map(({ field }) => refusedFields[field]));
}
