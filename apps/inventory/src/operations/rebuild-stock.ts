import { stockEpochRoutes, type UnsettledSale } from "@pos-mi/contracts/stock-epochs";
import type { Sql } from "postgres";
import { beginEpochInLedger, type Epoch, epochInLedger, epochInRedis } from "../storage/epoch";
import { type Entry, findRecorded, levelsOfLedger, recordInLedger } from "../storage/ledger";
import { beginRebuild, clearStock, fillStock } from "../storage/rebuild";
import type { EpochDeps } from "./keep-epoch";

const answerOf = {
  begin: stockEpochRoutes.beginStockEpoch.responses[200].content["application/json"].schema,
  unsettled: stockEpochRoutes.listUnsettledSales.responses[200].content["application/json"].schema,
};

type Levels = Map<string, { units: number; movedAt: Date }>;

/**
 * Rebuilds the stock in Redis, in a new epoch: what the ledger adds up to, and the sales that are committed but not in
 * the ledger. From when sales knows of the epoch, no sale is committed whose goods were taken in the one before; from
 * when the ledger does, no movement of that one is recorded. So what is counted here is all there will ever be of it.
 */
export async function rebuildStock(deps: EpochDeps, locked: Sql): Promise<void> {
  const { redis, db, epoch } = deps;
  const [inRedis, inLedger] = [await epochInRedis(redis), await epochInLedger(db)];
  const number = Math.max(inRedis.number, inRedis.rebuilding, inLedger.number) + 1;
  const next: Epoch = { number, writes: 0 };
  await beginEpochInLedger(db, number);
  await beginRebuild(redis, number);
  await tellSales(deps, number);
  await clearStock(redis, number);

  const levels: Levels = new Map(
    (await levelsOfLedger(locked)).map(({ productId, ...level }) => [productId, level]),
  );
  await replayUnsettled(deps, next, levels);
  await correctOversold(deps, next, levels);
  await fillStock(
    redis,
    number,
    [...levels].map(([productId, { units, movedAt }]) => ({ productId, units, movedAt })),
  );
  epoch.open(next);
}

/** A database that came back from a backup may be behind sales: then the epoch after theirs is begun at the next turn. */
async function tellSales({ db, sales, newId }: EpochDeps, number: number): Promise<void> {
  const body = { epoch: number };
  const told = await sales.call({
    path: "/stock-epochs",
    body,
    answer: answerOf.begin,
    requestId: newId(),
  });
  if (told.epoch === number) return;
  await beginEpochInLedger(db, told.epoch);
  throw new Error(`sales is in epoch ${told.epoch} already, not in ${number}`);
}

/** Records the committed sales that the ledger lacks. */
async function replayUnsettled(deps: EpochDeps, epoch: Epoch, levels: Levels): Promise<void> {
  const { db, sql, sales, newId } = deps;
  let cursor: string | null = "";
  do {
    const query = new URLSearchParams({ limit: "1000", ...(cursor && { cursor }) });
    const page: { items: UnsettledSale[]; nextCursor: string | null } = await sales.call({
      path: `/unsettled-sales?${query}`,
      answer: answerOf.unsettled,
      requestId: newId(),
    });
    const recorded = await findRecorded(
      db,
      page.items.map(({ saleId }) => saleId),
    );
    const missing = page.items.filter(({ saleId }) => !recorded.has(saleId));
    await recordInLedger(
      sql,
      epoch,
      missing.map((sale) => taken(sale, levels)),
    );
    cursor = page.nextCursor;
  } while (cursor !== null);
}

function taken({ saleId, soldAt, lines, who }: UnsettledSale, levels: Levels): Entry {
  const moved = lines.map(({ productId, quantity }) => {
    const onHand = (levels.get(productId)?.units ?? 0) - quantity;
    levels.set(productId, { units: onHand, movedAt: new Date(soldAt) });
    return { productId, units: -quantity, onHand };
  });
  return { id: saleId, kind: "sale", reason: null, who, lines: moved, movedAt: soldAt };
}

/**
 * A Redis that came back without its last second may have sold units twice before anyone saw it. They are gone, so the
 * books are set to none on hand, and say why.
 */
async function correctOversold({ sql, now }: EpochDeps, epoch: Epoch, levels: Levels): Promise<void> {
  const movedAt = now();
  const lines = [...levels].flatMap(([productId, { units }]) =>
    units < 0 ? [{ productId, units: -units, onHand: 0 }] : [],
  );
  if (lines.length === 0) return;
  const reason = "Sold more often than there was, when Redis had lost its last writes";
  const id = `rebuild:${epoch.number}`;
  const count = { id, kind: "count", reason, who: null, lines, movedAt: movedAt.toISOString() } as const;
  await recordInLedger(sql, epoch, [count]);
  for (const { productId } of lines) levels.set(productId, { units: 0, movedAt });
}
