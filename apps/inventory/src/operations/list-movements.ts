import type { inventoryRoutes, RecordedMovementPage } from "@pos-mi/contracts/inventory";
import { DEFAULT_PAGE, timestamp } from "@pos-mi/contracts/primitives";
import { decodeCursor, toPage } from "@pos-mi/service-kit/cursor";
import { z } from "zod";
import type { Deps } from "../deps";
import { type LineKey, selectLines } from "../storage/recorded-lines";

/** The filter and the page that the list is asked for. */
export type MovementQuery = z.infer<typeof inventoryRoutes.listMovements.request.query>;

const lineKey = z.tuple([timestamp, z.string(), z.int()]);

/**
 * A page of what the ledger has, newest first.
 * @throws DomainError `invalid_cursor`
 */
export async function listMovements({ db }: Deps, query: MovementQuery): Promise<RecordedMovementPage> {
  const { limit = DEFAULT_PAGE, cursor, productId, since, until } = query;
  const after = cursor === undefined ? undefined : decodeCursor(cursor, lineKey);
  const moment = (text: string | undefined) => (text === undefined ? undefined : new Date(text));
  const filter = { productId, since: moment(since), until: moment(until) };
  const rows = await selectLines(db, filter, limit + 1, after);
  const keyOf = (row: (typeof rows)[number]): LineKey => [
    row.movedAt.toISOString(),
    row.movementId,
    row.line,
  ];
  const { items, nextCursor } = toPage(rows, limit, keyOf);
  return {
    items: items.map(({ movementId, kind, units, onHand, reason, who, movedAt, productId }) => ({
      movementId,
      productId,
      kind,
      quantity: units,
      onHand,
      reason,
      who,
      movedAt: movedAt.toISOString(),
    })),
    nextCursor,
  };
}
