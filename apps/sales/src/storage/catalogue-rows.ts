import type { Database } from "@pos-mi/stores/database";
import { asc, gt, sql } from "drizzle-orm";
import { catalogue, catalogueProgress } from "./schema";

/** A product as sales keeps it. */
export type CatalogueRow = typeof catalogue.$inferSelect;

/**
 * Stores products, in one statement; one that is there in the same version or a newer one stays as it is.
 * They go as one JSON: five thousand parameters would hold up everything else for as long as they are put together.
 */
export async function storeProducts(db: Database, rows: CatalogueRow[]): Promise<void> {
  const records = rows.map(({ updatedAt, ...row }) => ({ ...row, updated_at: updatedAt }));
  // In one order, so that replicas don't wait for each other in a circle.
  await db.execute(sql`
    insert into sales.catalogue as known (id, sku, name, price, updated_at)
    select * from json_to_recordset(${JSON.stringify(records)}::text::json) as given (
      id uuid, sku text, name text, price bigint, updated_at timestamptz
    ) order by id
    on conflict (id) do update set
      sku = excluded.sku, name = excluded.name, price = excluded.price, updated_at = excluded.updated_at
    where known.updated_at < excluded.updated_at
  `);
}

/** Products by id, beginning after `after`. */
export async function productsAfter(
  db: Database,
  after: string | undefined,
  limit: number,
): Promise<CatalogueRow[]> {
  return db
    .select()
    .from(catalogue)
    .where(after === undefined ? undefined : gt(catalogue.id, after))
    .orderBy(asc(catalogue.id))
    .limit(limit);
}

/** The moment before which the copy lacks no change; the beginning of time for an empty one. */
export async function completeUntil(db: Database): Promise<Date> {
  const [row] = await db.select().from(catalogueProgress);
  return row?.completeUntil ?? new Date(0);
}

/** Remembers that the copy lacks no change from before this moment; another replica may have come further. */
export async function raiseCompleteUntil(db: Database, moment: Date): Promise<void> {
  await db
    .insert(catalogueProgress)
    .values({ completeUntil: moment })
    .onConflictDoUpdate({
      target: catalogueProgress.only,
      set: { completeUntil: sql`greatest(${catalogueProgress.completeUntil}, excluded.complete_until)` },
    });
}
