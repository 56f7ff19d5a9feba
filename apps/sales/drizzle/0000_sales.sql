CREATE SCHEMA "sales";
--> statement-breakpoint
CREATE TABLE "sales"."idempotency_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"sale_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sales"."outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"sale_id" uuid NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sales"."sales" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_hash" text NOT NULL,
	"receipt_number" text NOT NULL,
	"lines" jsonb NOT NULL,
	"tenders" jsonb NOT NULL,
	"subtotal" bigint NOT NULL,
	"discount" bigint NOT NULL,
	"total" bigint NOT NULL,
	"rounding" bigint NOT NULL,
	"change_due" bigint NOT NULL,
	"cashier_name" text,
	"sold_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sales_receipt_number_unique" UNIQUE("receipt_number")
);
--> statement-breakpoint
CREATE TABLE "sales"."terminals" (
	"code" text PRIMARY KEY NOT NULL,
	"last_number" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "outbox_next_try_at" ON "sales"."outbox" USING btree ("next_try_at");--> statement-breakpoint
CREATE INDEX "sales_sold_at_id" ON "sales"."sales" USING btree ("sold_at","id");