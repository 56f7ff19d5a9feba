import { join } from "node:path";
import { migrateDatabase } from "@pos-mi/stores/migrate-database";

/** `drizzle/` lies beside `src/` and beside `dist/`: this file has to stay in the top folder of either. */
const MIGRATIONS = join(import.meta.dir, "../drizzle");

/** Brings the schema of the gateway up to date. */
export const migrate = (url: string) =>
  migrateDatabase(url, { migrationsFolder: MIGRATIONS, migrationsSchema: "gateway_migrations" });
