ALTER TABLE "sales"."outbox" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "sales"."outbox" CASCADE;--> statement-breakpoint
ALTER TABLE "sales"."sales" DROP CONSTRAINT "sales_receipt_number_unique";--> statement-breakpoint
ALTER TABLE "sales"."sales" DROP COLUMN "receipt_number";