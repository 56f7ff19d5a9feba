import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as runMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

/** `drizzle/` lies beside `src/` and beside `dist/`: this file has to stay in the top folder of either. */
const MIGRATIONS = join(import.meta.dir, "../drizzle");

/** Any number will do, as long as it is only used here. */
const MIGRATION_LOCK = 4_003_001;

/** Brings the schema up to date. Several replicas may start at once: one migrates, the others wait for it. */
export async function migrate(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await runMigrations(drizzle(client), {
      migrationsFolder: MIGRATIONS,
      migrationsSchema: "sales_migrations",
    });
  } finally {
    await client.end();
  }
}
