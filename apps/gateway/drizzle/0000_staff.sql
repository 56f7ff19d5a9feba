CREATE SCHEMA "gateway";
--> statement-breakpoint
CREATE TYPE "gateway"."staff_role" AS ENUM('cashier', 'manager', 'owner');--> statement-breakpoint
CREATE TABLE "gateway"."login_attempts" (
	"subject" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gateway"."sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gateway"."staff" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_code" text NOT NULL,
	"name" text NOT NULL,
	"role" "gateway"."staff_role" NOT NULL,
	"pin_hash" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "staff_staff_code_unique" UNIQUE("staff_code")
);
--> statement-breakpoint
ALTER TABLE "gateway"."sessions" ADD CONSTRAINT "sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "gateway"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_staff" ON "gateway"."sessions" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "sessions_expires" ON "gateway"."sessions" USING btree ("expires_at");