import type { FieldError } from "@pos-mi/contracts/problem";
import type { z } from "zod";

/** The issues of a failed zod parse, one entry a field, paths joined by dots (`lines.0.quantity`). */
export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.flatMap((issue): FieldError[] => {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        field: [...path, key].join("."),
        code: issue.code,
        message: `Unknown field: ${key}`,
      }));
    return [{ field: path.join(".") || "body", code: issue.code, message: issue.message }];
  });
}
