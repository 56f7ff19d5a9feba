import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres, { type Sql } from "postgres";
import { type Figures, figuresOf } from "./latencies";

/** What PostgreSQL itself does with the rows of a sale: how its clients send them. */
export const YARDSTICKS = ["six-round-trips", "one-statement"] as const;
export type Yardstick = (typeof YARDSTICKS)[number];

/** PostgreSQL's own load generator; undefined where it is not installed. */
export function findPgbench(): string | undefined {
  const versions = [...new Bun.Glob("/usr/lib/postgresql/*/bin/pgbench").scanSync({ absolute: true })];
  return Bun.which("pgbench") ?? versions.sort().at(-1);
}

/** Runs a yardstick on a database: nothing but PostgreSQL, and the load on it. */
export async function runPgbench(
  pgbench: string,
  databaseUrl: string,
  yardstick: Yardstick,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<Figures> {
  await makeTables(databaseUrl);
  const folder = await mkdtemp(path.join(tmpdir(), "pos-mi-pgbench-"));
  const script = path.join(import.meta.dirname, "yardstick", `${yardstick}.sql`);
  const options = ["--no-vacuum", "--protocol=prepared", "--log", `--client=${clients}`, `--time=${seconds}`];
  const child = Bun.spawn([pgbench, ...options, `--file=${script}`, databaseUrl], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const complaints = await child.stderr.text();
  if ((await child.exited) !== 0) throw new Error(`pgbench failed: ${complaints}`);
  const figures = figuresOf(await loggedMilliseconds(folder), seconds);
  await rm(folder, { recursive: true });
  return figures;
}

/** How many clients the server takes beside those that are connected, and a few for whatever comes. */
export async function freeConnections(sql: Sql): Promise<number> {
  const [row] = await sql`
    select current_setting('max_connections')::int - count(*)::int - 5 as free from pg_stat_activity
  `;
  return Number(row?.free);
}

/** pgbench logs a line a transaction; its third field is how long it took, in microseconds. */
async function loggedMilliseconds(folder: string): Promise<number[]> {
  const logs = await Promise.all(readdirSync(folder).map((file) => Bun.file(path.join(folder, file)).text()));
  const lines = logs.flatMap((log) => log.trimEnd().split("\n"));
  return lines.map((line) => Number(line.split(" ")[2]) / 1000);
}

async function makeTables(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  await sql.file(path.join(import.meta.dirname, "yardstick/tables.sql"));
  await sql.end();
}
