import { z } from "@hono/zod-openapi";
import { guardedRoute } from "./guarded-route";
import { jsonBody, jsonResponse } from "./json";
import { role } from "./permissions";
import { id, text, timestamp } from "./primitives";
import { BODY_PROBLEMS, problems } from "./problem";

/** What somebody logs in with, beside the PIN: upper case, so that nobody has to remember which. */
export const staffCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{2,16}$/, "Must be 2 to 16 letters and digits")
  .openapi({ pattern: "^[A-Za-z0-9]{2,16}$", example: "KASIR" });

/** Six digits, as a text: the first may be 0. */
export const pin = z
  .string()
  .regex(/^\d{6}$/, "Must be 6 digits")
  .openapi({ pattern: "^[0-9]{6}$", example: "333333", format: "password" });

const name = text(60).openapi({ example: "Ayu Lestari" });

export const staffMember = z
  .object({
    id,
    staffCode,
    name,
    role,
    isActive: z.boolean().openapi({ description: "Whether they may log in." }),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .openapi("StaffMember");

export const newStaffMember = z.strictObject({ staffCode, name, role, pin }).openapi("NewStaffMember");

export const staffChange = z
  .strictObject({ name: name.optional(), role: role.optional(), isActive: z.boolean().optional() })
  .openapi("StaffChange");

export type StaffMember = z.infer<typeof staffMember>;
export type NewStaffMember = z.infer<typeof newStaffMember>;
export type StaffChange = z.infer<typeof staffChange>;

const tags = ["Staff"];
const params = z.strictObject({ staffId: id });
const OWNERS = "A manager may do this for cashiers, an owner for everybody.";

export const staffRoutes = {
  listStaff: guardedRoute({
    method: "get",
    path: "/staff",
    "x-access": "staff.read",
    operationId: "listStaff",
    tags,
    summary: "List all staff",
    description: "Active or not, by name. A shop has few: there are no pages.",
    responses: { 200: jsonResponse(z.object({ items: z.array(staffMember) }), "All staff."), ...problems() },
  }),
  addStaff: guardedRoute({
    method: "post",
    path: "/staff",
    "x-access": "staff.write",
    operationId: "addStaff",
    tags,
    summary: "Add a member of staff",
    description: OWNERS,
    request: { body: jsonBody(newStaffMember) },
    responses: {
      201: jsonResponse(staffMember, "They may log in."),
      ...problems(...BODY_PROBLEMS, "staff_code_taken", "overloaded"),
    },
  }),
  changeStaff: guardedRoute({
    method: "patch",
    path: "/staff/{staffId}",
    "x-access": "staff.write",
    operationId: "changeStaff",
    tags,
    summary: "Change a name or a role, or whether somebody may log in",
    description: `${OWNERS} Another role, or none any more, ends their sessions. The last owner stays one.`,
    request: { params, body: jsonBody(staffChange) },
    responses: {
      200: jsonResponse(staffMember, "As they are now."),
      ...problems(...BODY_PROBLEMS, "staff_not_found", "last_owner"),
    },
  }),
  setStaffPin: guardedRoute({
    method: "put",
    path: "/staff/{staffId}/pin",
    "x-access": "staff.write",
    operationId: "setStaffPin",
    tags,
    summary: "Give somebody another PIN",
    description: `${OWNERS} It ends their sessions, and what wrong PINs have locked is open again.`,
    request: { params, body: jsonBody(z.strictObject({ pin }).openapi("NewPin")) },
    responses: {
      204: { description: "They log in with that one." },
      ...problems(...BODY_PROBLEMS, "staff_not_found", "overloaded"),
    },
  }),
};
