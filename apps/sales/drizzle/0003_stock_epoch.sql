CREATE TABLE "sales"."stock_epoch" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"number" integer NOT NULL
);--> statement-breakpoint
INSERT INTO "sales"."stock_epoch" ("number") VALUES (0);
