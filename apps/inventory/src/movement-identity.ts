import { fieldRefused } from "@pos-mi/service-kit/domain-error";
import type { Movement } from "./storage/movements";

/**
 * Holds a movement against the request that names it.
 * @param field where the request named it
 * @throws DomainError `idempotency_mismatch` when another body made the movement
 */
export function refuseOtherBody(movement: Movement, bodyHash: string, field: string): void {
  if (movement.bodyHash !== bodyHash)
    throw fieldRefused("idempotency_mismatch", field, `This ${field} was used before with another body.`);
}

/** The id of a movement that is named by an Idempotency-Key. No sale has such an id. */
export const movementIdOfKey = (key: string) => `key:${key}`;
