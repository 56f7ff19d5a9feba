import type { Sql } from "postgres";

/** Any number will do, as long as it is only used here. */
const REBUILD_LOCK = 4_002_001;

/**
 * Does work that one replica at a time may do; nothing where another one is at it. The lock ends with its connection.
 * @param work gets that connection, on which a statement may take as long as it needs
 */
export async function underRebuildLock(sql: Sql, work: (locked: Sql) => Promise<void>): Promise<void> {
  const connection = await sql.reserve();
  try {
    const [row] = await connection`select pg_try_advisory_lock(${REBUILD_LOCK}) as locked`;
    if (row?.locked !== true) return;
    try {
      await connection`set statement_timeout = 0`;
      await work(connection);
    } finally {
      await connection`reset statement_timeout`;
      await connection`select pg_advisory_unlock(${REBUILD_LOCK})`;
    }
  } finally {
    connection.release();
  }
}
