import { Database } from "bun:sqlite";

/**
 * Takes the lock that only one stores process of a data folder can hold. The system gives it back when the holder
 * dies in whatever way, so there is no stale lock to detect.
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
