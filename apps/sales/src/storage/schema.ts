import type { SaleLine, Tender } from "@pos-mi/contracts/sales";
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

/** Sales owns this schema of the database and nothing outside of it. */
export const schema = pgSchema("sales");

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
const rupiah = (name: string) => bigint(name, { mode: "number" });

/** What became of a sale id: a sale, or a tombstone that keeps a late checkout from becoming one. */
export const saleState = schema.enum("sale_state", ["completed", "cancelled"]);

/** A sale exists when its row is committed, and only then. A tombstone has no number and comes to nothing. */
export const sales = schema.table(
  "sales",
  {
    id: uuid("id").primaryKey(),
    state: saleState("state").notNull().default("completed"),
    bodyHash: text("body_hash").notNull(),
    terminal: text("terminal"),
    number: bigint("number", { mode: "number" }),
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
  (table) => [
    index("sales_sold_at_id").on(table.soldAt, table.id),
    uniqueIndex("sales_terminal_number").on(table.terminal, table.number),
  ],
);

/** The last receipt number that each terminal gave out. */
export const terminals = schema.table("terminals", {
  code: text("code").primaryKey(),
  lastNumber: bigint("last_number", { mode: "number" }).notNull(),
});

/**
 * One row: the epoch of the stock from which on reservations are good. Inventory raises it when Redis has lost what it
 * had taken; a commit holds the row, so that it is either before the raise or refused by it.
 */
export const stockEpoch = schema.table("stock_epoch", {
  only: boolean("only").primaryKey().default(true),
  number: integer("number").notNull(),
});

/** Which sale an Idempotency-Key stands for, where the client made no sale id. Kept for ever. */
export const idempotencyKeys = schema.table("idempotency_keys", {
  key: text("key").primaryKey(),
  saleId: uuid("sale_id").notNull(),
});

/**
 * How far each follower of the sales has come. A terminal's row in `terminals` is locked from the moment a number is
 * given out until its sale is committed, so a terminal's sales appear in the order of their numbers: a follower that
 * has seen a number has seen all before it.
 */
export const followers = schema.table(
  "followers",
  {
    name: text("name").notNull(),
    terminal: text("terminal").notNull(),
    lastNumber: bigint("last_number", { mode: "number" }).notNull(),
    /** Until when one replica has the work to itself, and which. */
    leaseUntil: moment("lease_until").notNull(),
    leaseHolder: uuid("lease_holder").notNull(),
  },
  (table) => [primaryKey({ columns: [table.name, table.terminal] })],
);

/** Sales that a follower could not handle while it could handle others: tried again one by one, for ever. */
export const setAside = schema.table(
  "set_aside",
  {
    follower: text("follower").notNull(),
    saleId: uuid("sale_id").notNull(),
    attempts: integer("attempts").notNull(),
    nextTryAt: moment("next_try_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.follower, table.saleId] })],
);

/**
 * The copy of the catalogue, with what selling needs of a product. `updated_at` is the version: newer wins, whoever
 * writes when.
 */
export const catalogue = schema.table("catalogue", {
  id: uuid("id").primaryKey(),
  sku: text("sku").notNull(),
  name: text("name").notNull(),
  price: rupiah("price").notNull(),
  updatedAt: moment("updated_at").notNull(),
});

/** One row: the copy has every change that was made before this moment. Pushed changes say nothing of those before them. */
export const catalogueProgress = schema.table("catalogue_progress", {
  only: boolean("only").primaryKey().default(true),
  completeUntil: moment("complete_until").notNull(),
});
