drop schema if exists yardstick cascade;
create schema yardstick;
create table yardstick.sale (
  id uuid primary key, body_hash text not null, subtotal bigint not null, total bigint not null,
  change_due bigint not null, sold_at timestamptz not null
);
create table yardstick.line (
  sale_id uuid not null, line int not null, product_id int not null, sku text not null, name text not null,
  quantity int not null, unit_price bigint not null, total bigint not null, primary key (sale_id, line)
);
create table yardstick.tender (
  sale_id uuid not null, tender int not null, type text not null, amount bigint not null, primary key (sale_id, tender)
);
create table yardstick.outbox (id bigserial primary key, sale_id uuid not null, payload jsonb not null);
