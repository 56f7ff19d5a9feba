import postgres from "postgres";
import { type OpenDatabase, openDatabase } from "./database";
import { openStore } from "./open-store";
import { TEST_DATA_DIR } from "./test-data-folder";

/** A database of a test's own, dropped at the end. */
export type TestDatabase = Omit<OpenDatabase, "close"> & { url: string; drop(): Promise<void> };

/**
 * Makes a database that nobody else uses.
 * @param name begins the database's name, and is what the server calls its connections
 * @param migrate brings its schema up to date
 */
export async function createTestDatabase(
  name: string,
  migrate: (url: string) => Promise<void>,
): Promise<TestDatabase> {
  const store = await openStore("postgres", process.env.DATABASE_URL, { dataDir: TEST_DATA_DIR });
  const admin = postgres(store.url, { max: 1, onnotice: () => {} });
  const database = `${name}_${crypto.randomUUID().replaceAll("-", "")}`;
  await admin.unsafe(`create database ${database}`);
  const url = new URL(store.url);
  url.pathname = `/${database}`;
  await migrate(url.href);
  const { close, ...open } = openDatabase(url.href, name);
  return {
    ...open,
    url: url.href,
    async drop() {
      await close();
      await admin.unsafe(`drop database ${database} with (force)`);
      await admin.end();
      await store.close();
    },
  };
}
