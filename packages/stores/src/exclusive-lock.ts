import { Database } from "bun:sqlite";

/**
 * Takes a lock that one process at a time can hold, on this machine: who serves a data folder, who writes a journal. The
 * system gives it back when the holder dies in whatever way, so there is no stale lock to detect.
 * @param file made where it is not there
 * @returns the release, or undefined when another process holds the lock.
 */
export function takeExclusiveLock(file: string): (() => void) | undefined {
  const lock = new Database(file, { create: true });
  try {
    lock.run("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (error instanceof Error && "code" in error && error.code === "SQLITE_BUSY") return undefined;
    throw error;
  }
  return () => lock.close();
}
