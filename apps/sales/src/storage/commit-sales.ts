import type { Sql } from "postgres";
import { z } from "zod";
import type { SaleRow } from "./sale-rows";

/** The one terminal of a shop that has not enrolled any. */
export const TERMINAL = "T01";

const numberedRow = z.object({ id: z.string(), number: z.coerce.number() });

/** The number that a sale was given. */
type Numbered = { terminal: string; number: number };

/**
 * Stores sales, each with the next number of its terminal, in one statement: one round trip and one commit for them all.
 * Gives the numbers of those that were stored; an id that is taken stays as it is, and nothing is stored of goods that
 * were reserved in an epoch before the one that inventory has told.
 * Written in SQL for postgres.js, which prepares it; drizzle would send it anew each time.
 */
export async function commitSales(sql: Sql, rows: SaleRow[], epoch: number): Promise<Map<string, Numbered>> {
  const stored = await sql`
    with good_epoch as (
      select from sales.stock_epoch where number <= ${epoch} for share
    ), wanted as (
      select * from rows from (
        json_to_recordset(${JSON.stringify(rows.map(toRecord))}::text::json) as (
          id uuid, body_hash text, lines jsonb, tenders jsonb, subtotal bigint, discount bigint, total bigint,
          rounding bigint, change_due bigint, cashier_name text, sold_at timestamptz
        )
      ) with ordinality as wanted (
        id, body_hash, lines, tenders, subtotal, discount, total, rounding, change_due, cashier_name, sold_at, position
      )
    ), fresh as (
      select wanted.*, row_number() over (order by position) as nth from wanted
      where exists (select from good_epoch)
        -- "offset 0" has each id looked up in the index: a join, planned while there are few sales, would read them all.
        and not exists (select from sales.sales where sales.id = wanted.id offset 0)
    ), counter as (
      insert into sales.terminals (code, last_number)
      select ${TERMINAL}, count(*) from fresh having count(*) > 0
      on conflict (code) do update set last_number = terminals.last_number + excluded.last_number
      returning last_number
    )
    insert into sales.sales (
      id, body_hash, terminal, number, lines, tenders, subtotal, discount, total, rounding, change_due, cashier_name, sold_at
    )
    select id, body_hash, ${TERMINAL}, last_number - (select count(*) from fresh) + nth, lines, tenders,
      subtotal, discount, total, rounding, change_due, cashier_name, sold_at
    from fresh, counter
    on conflict (id) do nothing
    returning id, number
  `;
  return new Map(
    z
      .array(numberedRow)
      .parse(stored)
      .map(({ id, number }) => [id, { terminal: TERMINAL, number }]),
  );
}

function toRecord({ bodyHash, changeDue, cashierName, soldAt, ...row }: SaleRow) {
  return { ...row, body_hash: bodyHash, change_due: changeDue, cashier_name: cashierName, sold_at: soldAt };
}
