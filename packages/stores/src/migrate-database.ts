import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

/** The migrations of one service: their folder, and the schema that remembers which of them were run. */
export type Migrations = { migrationsFolder: string; migrationsSchema: string };

/** Any number will do, as long as it is only used here. */
const MIGRATION_LOCK = 4_003_001;

/** Brings a service's schema up to date. Several replicas may start at once: one migrates, the others wait for it. */
export async function migrateDatabase(url: string, migrations: Migrations): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle(client), migrations);
  } finally {
    await client.end();
  }
}
