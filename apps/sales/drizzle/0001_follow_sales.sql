CREATE TYPE "sales"."sale_state" AS ENUM('completed', 'cancelled');--> statement-breakpoint
CREATE TABLE "sales"."followers" (
	"name" text NOT NULL,
	"terminal" text NOT NULL,
	"last_number" bigint NOT NULL,
	"lease_until" timestamp (3) with time zone NOT NULL,
	"lease_holder" uuid NOT NULL,
	CONSTRAINT "followers_name_terminal_pk" PRIMARY KEY("name","terminal")
);
--> statement-breakpoint
CREATE TABLE "sales"."set_aside" (
	"follower" text NOT NULL,
	"sale_id" uuid NOT NULL,
	"attempts" integer NOT NULL,
	"next_try_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "set_aside_follower_sale_id_pk" PRIMARY KEY("follower","sale_id")
);
--> statement-breakpoint
ALTER TABLE "sales"."sales" ALTER COLUMN "receipt_number" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "sales"."sales" ADD COLUMN "state" "sales"."sale_state" DEFAULT 'completed' NOT NULL;--> statement-breakpoint
ALTER TABLE "sales"."sales" ADD COLUMN "terminal" text;--> statement-breakpoint
ALTER TABLE "sales"."sales" ADD COLUMN "number" bigint;--> statement-breakpoint
CREATE UNIQUE INDEX "sales_terminal_number" ON "sales"."sales" USING btree ("terminal","number");--> statement-breakpoint
UPDATE "sales"."sales" SET "terminal" = split_part("receipt_number", '-', 1), "number" = split_part("receipt_number", '-', 2)::bigint;
