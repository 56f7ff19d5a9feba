import type { SaleLine, Tender } from "@pos-mi/contracts/sales";
import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  index,
  integer,
  jsonb,
  pgSchema,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";

/** Sales owns this schema of the database and nothing outside of it. */
export const schema = pgSchema("sales");

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
const rupiah = (name: string) => bigint(name, { mode: "number" });

/** A sale exists when its row is committed, and only then. */
export const sales = schema.table(
  "sales",
  {
    id: uuid("id").primaryKey(),
    bodyHash: text("body_hash").notNull(),
    receiptNumber: text("receipt_number").notNull().unique(),
    // A sale is read and written whole, and never changes: its lines and tenders need no tables of their own.
    lines: jsonb("lines").$type<SaleLine[]>().notNull(),
    tenders: jsonb("tenders").$type<Tender[]>().notNull(),
    subtotal: rupiah("subtotal").notNull(),
    discount: rupiah("discount").notNull(),
    total: rupiah("total").notNull(),
    rounding: rupiah("rounding").notNull(),
    changeDue: rupiah("change_due").notNull(),
    cashierName: text("cashier_name"),
    soldAt: moment("sold_at").notNull(),
  },
  (table) => [index("sales_sold_at_id").on(table.soldAt, table.id)],
);

/** The last receipt number that each terminal gave out. */
export const terminals = schema.table("terminals", {
  code: text("code").primaryKey(),
  lastNumber: bigint("last_number", { mode: "number" }).notNull(),
});

/** Which sale an Idempotency-Key stands for, where the client made no sale id. Kept for ever. */
export const idempotencyKeys = schema.table("idempotency_keys", {
  key: text("key").primaryKey(),
  saleId: uuid("sale_id").notNull(),
});

/** What is still to be told to others about committed sales. */
export const outbox = schema.table(
  "outbox",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    saleId: uuid("sale_id").notNull(),
    attempts: integer("attempts").notNull().default(0),
    nextTryAt: moment("next_try_at").notNull().default(sql`now()`),
  },
  (table) => [index("outbox_next_try_at").on(table.nextTryAt)],
);
