import { boolean, index, integer, pgSchema, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** The gateway owns this schema of the database and nothing outside of it. */
export const schema = pgSchema("gateway");

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

export const staffRole = schema.enum("staff_role", ["cashier", "manager", "owner"]);

export const staff = schema.table("staff", {
  id: uuid("id").primaryKey(),
  staffCode: text("staff_code").notNull().unique(),
  name: text("name").notNull(),
  role: staffRole("role").notNull(),
  pinHash: text("pin_hash").notNull(),
  isActive: boolean("is_active").notNull().default(true),
  createdAt: moment("created_at").notNull(),
  updatedAt: moment("updated_at").notNull(),
});

/** Who is logged in. Of a token only its hash is kept: what is read here lets nobody in. */
export const sessions = schema.table(
  "sessions",
  {
    tokenHash: text("token_hash").primaryKey(),
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    createdAt: moment("created_at").notNull(),
    seenAt: moment("seen_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
  },
  (table) => [index("sessions_staff").on(table.staffId), index("sessions_expires").on(table.expiresAt)],
);

/** The PINs that were tried since the last right one, by the code they were tried for, be there such staff or not. */
export const loginAttempts = schema.table("login_attempts", {
  subject: text("subject").primaryKey(),
  count: integer("count").notNull(),
  lastAt: moment("last_at").notNull(),
});
