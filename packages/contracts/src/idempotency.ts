import { z } from "@hono/zod-openapi";

/**
 * The header that makes a write of stock or money safe to send again
 * (IETF draft-ietf-httpapi-idempotency-key-header).
 */
export const idempotencyHeader = z.object({
  "idempotency-key": z
    .string()
    .regex(/^[\x21-\x7e]{8,200}$/, "Must be 8 to 200 visible ASCII characters, a UUID for example")
    .optional()
    .openapi({
      description:
        "A key of your own making, one a write. The same key with the same body gives the first answer again; with another body it is refused with `idempotency_mismatch`. Without one, every call is a write of its own.",
      example: "01932c07-9a2b-7c4e-8f10-2b7d6a1c9e55",
    }),
});
