import type { Sql } from "postgres";

/** Days over which the past is spread. */
const DAYS = 365;
const FOLLOWERS_LOOK_MS = 5000;

/**
 * Fills the database with sales of the past year and their movements in the ledger, all of them handled long ago. Their
 * ids are in the order of time, as tills make them.
 */
export async function addPastSales(sql: Sql, count: number, productIds: readonly string[]): Promise<void> {
  await sql`
    insert into sales.terminals values ('T01', ${count})
    on conflict (code) do update set last_number = excluded.last_number
  `;
  await sql`
    insert into sales.followers (name, terminal, last_number, lease_until, lease_holder)
    select name, 'T01', ${count}, now(), gen_random_uuid() from unnest(array['stock', 'receipts']) as name
    on conflict (name, terminal) do update set last_number = excluded.last_number
  `;
  // Until the followers, which know their place by heart for a while, have looked it up again.
  await Bun.sleep(FOLLOWERS_LOOK_MS);
  await sql.begin(async (transaction) => {
    await transaction`
      insert into sales.sales (
        id, body_hash, terminal, number, lines, tenders, subtotal, discount, total, rounding, change_due, sold_at
      )
      select overlay(overlay(lpad(to_hex((extract(epoch from sold_at) * 1000)::bigint), 12, '0') || md5(n::text)
        placing '7' from 13) placing '8' from 17)::char(32)::uuid, 'hash', 'T01', n,
        (
          select jsonb_agg(jsonb_build_object(
            'productId', (${productIds}::uuid[])[1 + (n * 31 + line * 977) % ${productIds.length}::int],
            'sku', 'BRS-000' || line, 'name', 'Beras Pandan Wangi 5 kg', 'quantity', 1, 'unitPrice', 10000,
            'subtotal', 10000, 'discount', 0, 'total', 10000
          )) from generate_series(1, 3) as line
        ),
        '[{"type": "cash", "amount": 30000}]', 30000, 0, 30000, 0, 0, sold_at
      from generate_series(1, ${count}::int) as n,
        lateral (select now() - make_interval(secs => ${DAYS * 86_400} * (1 - n / ${count}::float8)) as sold_at)
    `;
    await transaction`
      insert into inventory.movements (movement_id, line, product_id, kind, units, on_hand, moved_at)
      select sales.id, line, (lines -> line ->> 'productId')::uuid, 'sale', -1, 1000000, sold_at
      from sales.sales, generate_series(0, 2) as line
    `;
  });
  await sql`vacuum analyze`;
}
