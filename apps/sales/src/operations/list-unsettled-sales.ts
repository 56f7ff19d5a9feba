import { DEFAULT_PAGE } from "@pos-mi/contracts/primitives";
import type { stockEpochRoutes } from "@pos-mi/contracts/stock-epochs";
import { decodeCursor, toPage } from "@pos-mi/service-kit/cursor";
import { z } from "zod";
import type { Deps } from "../deps";
import { STOCK_FOLLOWER } from "../followers/settle-stock";
import { salesNotHandled } from "../storage/stock-epoch";

type Query = z.infer<typeof stockEpochRoutes.listUnsettledSales.request.query>;

const salePlace = z.tuple([z.string(), z.int()]);

/**
 * A page of the committed sales of which inventory has not told that they are settled.
 * @throws DomainError `invalid_cursor`
 */
export async function listUnsettledSales({ db }: Deps, { limit = DEFAULT_PAGE, cursor }: Query) {
  const after = cursor === undefined ? undefined : decodeCursor(cursor, salePlace);
  const rows = await salesNotHandled(db, STOCK_FOLLOWER, limit + 1, after);
  const { items, nextCursor } = toPage(rows, limit, ({ terminal, number }) => [terminal, number]);
  const unsettled = items.map(({ id, soldAt, lines, cashierName: who }) => ({
    saleId: id,
    soldAt: soldAt.toISOString(),
    lines: lines.map(({ productId, quantity }) => ({ productId, quantity })),
    who,
  }));
  return { items: unsettled, nextCursor };
}
