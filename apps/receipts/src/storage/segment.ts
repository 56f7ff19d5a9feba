import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "@pos-mi/service-kit/logger";
import { readLines } from "./journal-lines";

/** A file of the journal. */
export type Segment = {
  file: string;
  /** The receipts that have no file of their own yet, as JSON by sale id. */
  pending: Map<string, string>;
  /** Folders that have to be synced before this file can go. */
  unsynced: Set<string>;
  /** Whether it has lines that can't be read. */
  damaged: boolean;
};

/** The segments that an earlier process has left, oldest first. Nothing is appended to them any more. */
export async function loadSegments(folder: string, logger: Logger): Promise<Segment[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".jsonl"));
  const segments: Segment[] = [];
  // Named by UUIDv7, so the order of the names is that of time.
  for (const name of names.sort()) {
    const file = join(folder, name);
    const { receipts, damaged } = readLines(await readFile(file));
    if (damaged > 0) logger.error({ file, lines: damaged }, "damaged lines in the journal are left out");
    segments.push({ file, pending: receipts, unsynced: new Set(), damaged: damaged > 0 });
  }
  return segments;
}

/** How much a segment holds in memory. */
export function charactersOf(receipts: ReadonlyMap<string, string>): number {
  let sum = 0;
  for (const json of receipts.values()) sum += json.length;
  return sum;
}
