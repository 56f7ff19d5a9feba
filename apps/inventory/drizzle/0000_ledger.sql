CREATE SCHEMA "inventory";
--> statement-breakpoint
CREATE TYPE "inventory"."movement_kind" AS ENUM('opening', 'sale', 'adjustment', 'delivery', 'return', 'count');--> statement-breakpoint
CREATE TABLE "inventory"."movements" (
	"movement_id" text NOT NULL,
	"line" integer NOT NULL,
	"product_id" uuid NOT NULL,
	"kind" "inventory"."movement_kind" NOT NULL,
	"units" bigint NOT NULL,
	"on_hand" bigint NOT NULL,
	"reason" text,
	"who" text,
	"moved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "movements_movement_id_line_pk" PRIMARY KEY("movement_id","line")
);
--> statement-breakpoint
CREATE TABLE "inventory"."stock_epoch" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"number" integer NOT NULL,
	"writes" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "movements_moved_at" ON "inventory"."movements" USING btree ("moved_at","movement_id","line");--> statement-breakpoint
CREATE INDEX "movements_product" ON "inventory"."movements" USING btree ("product_id","moved_at","movement_id","line");--> statement-breakpoint
INSERT INTO "inventory"."stock_epoch" ("number", "writes") VALUES (0, 0);
