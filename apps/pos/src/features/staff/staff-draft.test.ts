import { expect, test } from "bun:test";
import { emptyStaffDraft, faultsIn, refusedInStaff, typeIntoStaff } from "./staff-draft";

const whole = { token: "t", name: "Ayu", staffCode: "AYU", pin: "012345", pinAgain: "012345" };

test("a code is typed in capitals and digits, sixteen at the most", () => {
  expect(typeIntoStaff(emptyStaffDraft, "staffCode", "ayu-2 ").staffCode).toBe("AYU2");
  expect(typeIntoStaff(emptyStaffDraft, "staffCode", "a".repeat(20)).staffCode).toHaveLength(16);
});

test("a PIN is typed in digits, six at the most", () => {
  expect(typeIntoStaff(emptyStaffDraft, "pin", "01a2 34567").pin).toBe("012345");
});

test("nothing is wrong with a whole draft", () => {
  expect(faultsIn(whole, ["token", "name", "staffCode", "pin", "pinAgain"])).toEqual({});
});

test("faults are told for the fields that the form has", () => {
  expect(faultsIn(emptyStaffDraft, ["name", "staffCode", "pin", "pinAgain"])).toEqual({
    name: "nameMissing",
    staffCode: "staffCodeShort",
    pin: "pinShort",
  });
  expect(faultsIn({ ...whole, pinAgain: "543210" }, ["pin", "pinAgain"])).toEqual({ pinAgain: "pinDiffers" });
});

test("a refusal is told at its field", () => {
  expect(refusedInStaff({ code: "staff_code_taken" })).toEqual({ staffCode: "staffCodeTaken" });
  expect(refusedInStaff({ code: "login_failed" })).toEqual({ token: "tokenWrong" });
  const errors = ["name", "elsewhere"].map((field) => ({ field, code: "invalid", message: "No." }));
  expect(refusedInStaff({ code: "validation_failed", errors })).toEqual({ name: "nameRefused" });
  expect(refusedInStaff({ code: "overloaded" })).toEqual({});
});
