import { type MigrationConfig, readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres, { type Sql } from "postgres";

/** The migrations of one service: their folder, and the schema that remembers which of them were run. */
export type Migrations = Required<Pick<MigrationConfig, "migrationsFolder" | "migrationsSchema">>;

/** Any number will do, as long as it is only used here. */
const MIGRATION_LOCK = 4_003_001;

/** How long PostgreSQL may take to say which migrations it has, in milliseconds. */
const TIMEOUT_MS = 8000;

/**
 * Brings a service's schema up to date. Several replicas may start at once: one migrates, the others wait for it.
 * @throws Error when PostgreSQL does not say whether there is anything to do: the connection may be half-open. What
 *   there is to do may then take as long as it needs.
 */
export async function migrateDatabase(url: string, migrations: Migrations): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  const { promise: expired, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer within ${TIMEOUT_MS} ms`)), TIMEOUT_MS);
  try {
    if (await Promise.race([isUpToDate(client, migrations), expired])) return;
    clearTimeout(timer);
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle(client), migrations);
  } finally {
    clearTimeout(timer);
    await client.end({ timeout: 2 });
  }
}

async function isUpToDate(client: Sql, migrations: Migrations): Promise<boolean> {
  const table = `${migrations.migrationsSchema}.__drizzle_migrations`;
  const [known] = await client`select to_regclass(${table}) is not null as migrated`;
  if (!known?.migrated) return false;
  const [last] = await client`select max(created_at) as at from ${client(table)}`;
  return Number(last?.at) >= (readMigrationFiles(migrations).at(-1)?.folderMillis ?? 0);
}
