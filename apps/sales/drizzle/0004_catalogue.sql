CREATE TABLE "sales"."catalogue" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sku" text NOT NULL,
	"name" text NOT NULL,
	"price" bigint NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sales"."catalogue_progress" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"complete_until" timestamp (3) with time zone NOT NULL
);
