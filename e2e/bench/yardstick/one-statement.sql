\set p1 random(1, 1000)
\set p2 random(1, 1000)
\set p3 random(1, 1000)
with sale as (
  insert into yardstick.sale values (gen_random_uuid(), 'hash', 30000, 30000, 0, now()) returning id
), line as (
  insert into yardstick.line
  select id, line, product, 'SKU', 'Beras Pandan Wangi 5 kg', 1, 10000, 10000
  from sale, (values (0, :p1::int), (1, :p2::int), (2, :p3::int)) as lines (line, product)
), tender as (
  insert into yardstick.tender select id, 0, 'cash', 30000 from sale
)
insert into yardstick.outbox (sale_id, payload) select id, '{"total": 30000}' from sale;
