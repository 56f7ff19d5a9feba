import type { Deps } from "../deps";
import { findRecorded } from "../storage/ledger";
import { findMovement, type Movement } from "../storage/movements";

/** The movement with this id: from Redis, or from the ledger when Redis has forgotten it. */
export async function findKeptMovement(
  { redis, db }: Pick<Deps, "redis" | "db">,
  id: string,
): Promise<Movement | undefined> {
  return (await findMovement(redis, id)) ?? (await findRecorded(db, [id])).get(id);
}
