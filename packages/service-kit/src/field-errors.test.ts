import { expect, test } from "bun:test";
import { z } from "zod";
import { fieldErrors } from "./field-errors";

const schema = z.strictObject({ lines: z.array(z.strictObject({ quantity: z.int().min(1) })) });

function errorsOf(input: unknown) {
  const result = schema.safeParse(input);
  if (result.success) throw new Error("expected a refusal");
  return fieldErrors(result.error);
}

test("a nested field is named by its path", () => {
  const [error] = errorsOf({ lines: [{ quantity: 0 }] });
  expect(error).toMatchObject({ field: "lines.0.quantity", code: "too_small" });
});

test("each unknown field is named", () => {
  const errors = errorsOf({ lines: [], colour: "red", size: 3 });
  expect(errors.map((error) => error.field)).toEqual(["colour", "size"]);
});

test("a body of the wrong type is named as the body", () => {
  expect(errorsOf([])[0]).toMatchObject({ field: "body", code: "invalid_type" });
});
