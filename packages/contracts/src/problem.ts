import { z } from "@hono/zod-openapi";
import { id, rupiah } from "./primitives";
import { PROBLEMS, type ProblemCode, type ProblemStatus } from "./problem-codes";

/** The media type of every error (RFC 9457). */
export const PROBLEM_MEDIA_TYPE = "application/problem+json";

// Object.keys widens to string[]; the literal keys are what the enum needs.
const codes = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

/** One field that was refused: where it is, what kind of fault, and a sentence about it. */
export const fieldError = z
  .object({
    field: z.string().openapi({ example: "lines.0.quantity" }),
    code: z.string().openapi({ example: "too_small" }),
    message: z.string().openapi({ example: "Too small: expected number to be >=1" }),
  })
  .openapi("FieldError");

/** A product of which there is less than what was asked for. */
export const shortage = z
  .object({
    productId: id,
    sku: z.string().optional().openapi({ example: "BRS-0001" }),
    name: z.string().optional().openapi({ example: "Beras Pandan Wangi 5 kg" }),
    requested: z.int().openapi({ example: 3 }),
    available: z.int().openapi({ example: 1 }),
  })
  .openapi("Shortage");

/** The body of every error (RFC 9457), with POS-Mi's extension members. */
export const problem = z
  .object({
    type: z.string().openapi({ example: "urn:pos-mi:problem:out_of_stock" }),
    title: z.string().openapi({ example: PROBLEMS.out_of_stock.title }),
    status: z.int().openapi({ example: PROBLEMS.out_of_stock.status }),
    code: z.enum(codes).openapi({ description: "Stable: switch on this one.", example: "out_of_stock" }),
    detail: z.string().optional().openapi({ example: "BRS-0001: 3 asked for, 1 left." }),
    requestId: z.string().openapi({ example: "01932c07-9a2b-7c4e-8f10-2b7d6a1c9e55" }),
    errors: z.array(fieldError).optional().openapi({ description: "What is wrong, field by field." }),
    shortages: z.array(shortage).optional().openapi({ description: "With `out_of_stock`." }),
    retryAfterSeconds: z.int().optional().openapi({ description: "With `too_many_attempts`.", example: 840 }),
    total: rupiah
      .optional()
      .openapi({ description: "With `price_changed`: the total now, in rupiah.", example: 68000 }),
  })
  .openapi("Problem");

export type Problem = z.infer<typeof problem>;
export type FieldError = z.infer<typeof fieldError>;
export type Shortage = z.infer<typeof shortage>;

const problemResponse = (codesOfStatus: ProblemCode[]) => ({
  description: codesOfStatus.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join("\n\n"),
  content: { [PROBLEM_MEDIA_TYPE]: { schema: problem } },
});

type ProblemResponse = {
  description: string;
  content: { "application/problem+json": { schema: typeof problem } };
};

/** What any route may answer, whatever it does. */
const ALWAYS = [
  "internal_error",
  "upstream_failed",
  "unavailable",
  "upstream_timeout",
] as const satisfies ProblemCode[];
type Always = (typeof ALWAYS)[number];

/**
 * The error responses of a route, by status.
 * @param codesOfRoute the codes that the route itself can answer; those common to all routes are added.
 */
export function problems<C extends ProblemCode>(
  ...codesOfRoute: C[]
): { [S in (typeof PROBLEMS)[C | Always]["status"]]: ProblemResponse } {
  const byStatus = Map.groupBy<ProblemStatus, ProblemCode>(
    [...codesOfRoute, ...ALWAYS],
    (code) => PROBLEMS[code].status,
  );
  // Object.fromEntries forgets the keys; they are exactly the statuses of the codes given.
  return Object.fromEntries([...byStatus].map(([status, list]) => [status, problemResponse(list)])) as {
    [S in (typeof PROBLEMS)[C | Always]["status"]]: ProblemResponse;
  };
}

/** What every route may answer that is not for everybody. */
export const ACCESS_PROBLEMS = {
  401: problemResponse(["unauthenticated"]),
  403: problemResponse(["forbidden"]),
};

/** What every route with a body may answer before its own rules are asked. */
export const BODY_PROBLEMS = [
  "malformed_json",
  "body_too_large",
  "unsupported_media_type",
  "validation_failed",
] as const satisfies ProblemCode[];
