import {
  bigint,
  boolean,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";

/** Inventory owns this schema of the database and nothing outside of it. */
export const schema = pgSchema("inventory");

export const movementKind = schema.enum("movement_kind", [
  "opening",
  "sale",
  "adjustment",
  "delivery",
  "return",
  "count",
]);

/** The ledger: every line of every movement that happened. Rows are added, never changed. */
export const movements = schema.table(
  "movements",
  {
    movementId: text("movement_id").notNull(),
    line: integer("line").notNull(),
    productId: uuid("product_id").notNull(),
    kind: movementKind("kind").notNull(),
    /** Units that came; below zero those that left. */
    units: bigint("units", { mode: "number" }).notNull(),
    onHand: bigint("on_hand", { mode: "number" }).notNull(),
    reason: text("reason"),
    who: text("who"),
    movedAt: timestamp("moved_at", { withTimezone: true, precision: 3 }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.movementId, table.line] }),
    index("movements_moved_at").on(table.movedAt, table.movementId, table.line),
    index("movements_product").on(table.productId, table.movedAt, table.movementId, table.line),
  ],
);

/**
 * One row: the epoch that Redis must be in, and how many writes of it are known to have been. Each write to the ledger
 * holds the row, so that it is either before a rebuild or refused by it.
 */
export const stockEpoch = schema.table("stock_epoch", {
  only: boolean("only").primaryKey().default(true),
  number: integer("number").notNull(),
  writes: bigint("writes", { mode: "number" }).notNull(),
});
