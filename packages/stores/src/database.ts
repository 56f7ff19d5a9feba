import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { watchAnswers } from "./watch-answers";

/** The database, or a transaction of it: what storage functions take, so that callers decide what commits together. */
export type Database = Pick<PostgresJsDatabase, "select" | "insert" | "update" | "delete" | "execute">;

/** An open database: through drizzle, in SQL for what is hot, and how to close it. */
export type OpenDatabase = { db: PostgresJsDatabase; sql: postgres.Sql; close(): Promise<void> };

/**
 * Opens PostgreSQL. Nothing waits for ever: connecting, a statement and a lock each have their limit.
 * @param name what the server's list of connections calls it
 * @param onSilence called when PostgreSQL has not answered for longer than a statement may take, which means that a
 *   connection is half-open. There is no safe way to give that one up alone: the process should end.
 */
export function openDatabase(url: string, name: string, onSilence?: () => void): OpenDatabase {
  const client = postgres(url, {
    max: 4,
    connect_timeout: 2,
    // Seconds before connecting again: its own back-off grows to 20.
    backoff: () => 0.1,
    // Its question at the start of a connection also clears what an answer that was cut has left behind.
    fetch_types: true,
    onnotice: () => {},
    connection: {
      application_name: name,
      statement_timeout: 5000,
      lock_timeout: 2000,
      // Planning the commit of a batch again each time costs as much as the commit.
      plan_cache_mode: "force_generic_plan",
    },
  });
  const { sql, stop } = onSilence ? watchAnswers(client, onSilence) : { sql: client, stop: () => {} };
  const close = () => client.end({ timeout: 2 }).finally(stop);
  return { db: drizzle(sql), sql, close };
}

/** Connection errors of postgres.js and Bun's sockets. */
const AWAY_CODES = new Set([
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
]);

/** SQLSTATE classes and codes that say "not now": connection, resources, shutdown, statement and lock timeouts. */
const AWAY_SQLSTATE = /^(08|53|57)|^55P03$/;

/** Whether an error says that the database can't be asked now, rather than that the question was wrong. */
export function databaseIsAway(error: unknown): boolean {
  const code = errorCode(error);
  return AWAY_CODES.has(code) || AWAY_SQLSTATE.test(code);
}

/** The code of a database error; drizzle wraps what postgres.js throws. */
function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if (error.cause !== undefined) return errorCode(error.cause);
  return "code" in error && typeof error.code === "string" ? error.code : "";
}
