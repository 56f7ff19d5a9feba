import { openDatabase } from "@pos-mi/stores/database";
import { openStore } from "@pos-mi/stores/open-store";
import { TEST_DATA_DIR } from "@pos-mi/stores/test-data-folder";
import postgres from "postgres";
import { migrate } from "../src/migrate";

/** A migrated database of its own, dropped at the end. */
export async function freshDatabase() {
  const store = await openStore("postgres", process.env.DATABASE_URL, { dataDir: TEST_DATA_DIR });
  const admin = postgres(store.url, { max: 1, onnotice: () => {} });
  const name = `sales_${crypto.randomUUID().replaceAll("-", "")}`;
  await admin.unsafe(`create database ${name}`);
  const url = new URL(store.url);
  url.pathname = `/${name}`;
  await migrate(url.href);
  const database = openDatabase(url.href, "pos-mi-sales-test");
  return {
    db: database.db,
    sql: database.sql,
    url: url.href,
    async drop() {
      await database.close();
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end();
      await store.close();
    },
  };
}
