import { bodyHash } from "@pos-mi/service-kit/body-hash";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Database } from "@pos-mi/stores/database";
import { asc, inArray } from "drizzle-orm";
import type { Sql } from "postgres";
import { z } from "zod";
import type { Epoch } from "./epoch";
import type { Movement } from "./movements";
import { movements } from "./schema";

/** A movement as the ledger takes it. */
export type Entry = { id: string } & Omit<Movement, "bodyHash">;

const addedRow = z.array(z.object({ added: z.array(z.string()) }));

/**
 * Writes movements to the ledger, each once, and how many writes of the epoch are known: one statement for them all.
 * Gives the ids of those that were not there before.
 * @throws DomainError `unavailable`, having written nothing, when the epoch is over
 */
export async function recordInLedger(
  sql: Sql,
  epoch: Epoch,
  entries: readonly Entry[],
): Promise<Set<string>> {
  const rows = await sql`
    with epoch as (
      update inventory.stock_epoch set writes = greatest(writes, ${epoch.writes}::bigint)
      where number = ${epoch.number} returning number
    ), added as (
      insert into inventory.movements (movement_id, line, product_id, kind, units, on_hand, reason, who, moved_at)
      select entry.* from json_to_recordset(${JSON.stringify(entries.flatMap(toRows))}::text::json) as entry (
        movement_id text, line integer, product_id uuid, kind inventory.movement_kind, units bigint, on_hand bigint,
        reason text, who text, moved_at timestamptz
      )
      where exists (select from epoch)
      on conflict do nothing
      returning movement_id, line
    )
    select coalesce((select json_agg(movement_id) from added where line = 0), '[]') as added from epoch
  `;
  const [row] = addedRow.parse(rows);
  if (!row) throw new DomainError("unavailable", { detail: "The stock is being rebuilt." });
  return new Set(row.added);
}

const toRows = ({ id, lines, kind, reason, who, movedAt }: Entry) =>
  lines.map(({ productId, units, onHand }, index) => ({
    movement_id: id,
    line: index,
    product_id: productId,
    kind,
    units,
    on_hand: onHand,
    reason,
    who,
    moved_at: movedAt,
  }));

/** The movements with these ids that the ledger has, by id. */
export async function findRecorded(db: Database, ids: readonly string[]): Promise<Map<string, Movement>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(movements)
    .where(inArray(movements.movementId, [...ids]))
    .orderBy(asc(movements.movementId), asc(movements.line));
  const byId = Map.groupBy(rows, ({ movementId }) => movementId);
  return new Map([...byId].flatMap(([id, lines]) => (lines[0] ? [[id, toMovement(lines[0], lines)]] : [])));
}

type Row = typeof movements.$inferSelect;

function toMovement({ kind, reason, who, movedAt }: Row, lines: Row[]): Movement {
  const movement = { kind, reason, who, lines, movedAt: movedAt.toISOString() };
  return { ...movement, bodyHash: hashOfRequest(movement) };
}

/** The fingerprint of the request that made a movement: the ledger has all that was in it. */
function hashOfRequest({ kind, reason, lines }: Omit<Movement, "bodyHash">): string {
  const moved = lines.map(({ productId, units }) => ({ productId, quantity: Math.abs(units) }));
  if (kind === "opening") return bodyHash(moved[0]);
  if (kind === "sale") return bodyHash(moved);
  return bodyHash({ lines: moved, ...(reason !== null && { reason }) });
}

const level = z.object({ product_id: z.string(), units: z.coerce.number(), moved_at: z.coerce.number() });

/** What the ledger adds up to: the units of each product, and when they moved last. */
export async function levelsOfLedger(sql: Sql) {
  const rows = await sql`
    select product_id, sum(units) as units, extract(epoch from max(moved_at)) * 1000 as moved_at
    from inventory.movements group by product_id
  `;
  return z
    .array(level)
    .parse(rows)
    .map(({ product_id, units, moved_at }) => ({
      productId: product_id,
      units,
      movedAt: new Date(moved_at),
    }));
}
