\set p1 random(1, 1000)
\set p2 random(1, 1000)
\set p3 random(1, 1000)
\set a random(0, 2147483647)
\set b random(0, 2147483647)
begin;
insert into yardstick.sale values (md5(concat(:a::int, :b::int))::uuid, 'hash', 30000, 30000, 0, now());
insert into yardstick.line values
  (md5(concat(:a::int, :b::int))::uuid, 0, :p1, 'SKU', 'Beras Pandan Wangi 5 kg', 1, 10000, 10000),
  (md5(concat(:a::int, :b::int))::uuid, 1, :p2, 'SKU', 'Minyak Goreng 1 l', 1, 10000, 10000),
  (md5(concat(:a::int, :b::int))::uuid, 2, :p3, 'SKU', 'Gula Pasir 1 kg', 1, 10000, 10000);
insert into yardstick.tender values (md5(concat(:a::int, :b::int))::uuid, 0, 'cash', 30000);
insert into yardstick.outbox (sale_id, payload) values (md5(concat(:a::int, :b::int))::uuid, '{"total": 30000}');
commit;
