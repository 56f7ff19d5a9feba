import type { SaleRow } from "../storage/sale-rows";

/** The newest sales that this process has committed: followers need not read back what was written a moment ago. */
export type RecentSales = {
  /** Takes the sales of one commit, in the order of their numbers. */
  add(rows: readonly SaleRow[]): void;
  /** The sales after a number, at most `limit`; undefined where only the database knows. */
  after(number: number, limit: number): SaleRow[] | undefined;
};

/** Remembers so many sales: more than gather while followers are at work. */
export function rememberSales(most: number): RecentSales {
  let rows: SaleRow[] = [];
  const numberAt = (index: number) => rows.at(index)?.number ?? 0;

  return {
    add(added) {
      for (const row of added) {
        // A number that is left out may be another replica's sale: what was before it is of no use.
        if (row.number !== numberAt(-1) + 1) rows = [];
        rows.push(row);
      }
      if (rows.length > most) rows = rows.slice(-most);
    },
    after(number, limit) {
      const start = number + 1 - numberAt(0);
      return start >= 0 && start < rows.length ? rows.slice(start, start + limit) : undefined;
    },
  };
}
