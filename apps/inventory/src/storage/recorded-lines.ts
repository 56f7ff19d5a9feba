import type { Database } from "@pos-mi/stores/database";
import { and, desc, eq, gte, lt, sql } from "drizzle-orm";
import { movements } from "./schema";

/** The key by which the lines of the ledger are paged: newest first. */
export type LineKey = [movedAt: string, movementId: string, line: number];

/** Which lines are listed: of one product, moved at `since` or later, and before `until`. */
export type LineFilter = {
  productId?: string | undefined;
  since?: Date | undefined;
  until?: Date | undefined;
};

/** Lines of the ledger, newest first, beginning after `after`. */
export function selectLines(
  db: Database,
  { productId, since, until }: LineFilter,
  limit: number,
  after?: LineKey,
) {
  return db
    .select()
    .from(movements)
    .where(
      and(
        productId === undefined ? undefined : eq(movements.productId, productId),
        since && gte(movements.movedAt, since),
        until && lt(movements.movedAt, until),
        after && beforeKey(after),
      ),
    )
    .orderBy(desc(movements.movedAt), desc(movements.movementId), desc(movements.line))
    .limit(limit);
}

const beforeKey = ([movedAt, movementId, line]: LineKey) =>
  sql`(${movements.movedAt}, ${movements.movementId}, ${movements.line}) < (${movedAt}::timestamptz, ${movementId}, ${line}::integer)`;
