import { existsSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Failpoint } from "@pos-mi/service-kit/failpoint";
import type { Journal } from "./journal";
import { foldersOf, receiptPath, writeReceipt } from "./receipt-files";
import type { Segment } from "./segment";
import { syncFolders } from "./sync-folders";

/** How many files are written before others get a turn: a few milliseconds of calls at the most. */
const CHUNK = 8;

/** What exporting works with. */
export type Export = {
  folder: string;
  journal: Journal;
  failpoint?: Failpoint | undefined;
  /** Asked before each few receipts: whether to go on now. */
  goOn(): boolean;
};

/**
 * Writes the files of the receipts in the journal, oldest first, and deletes each segment when its files are durable.
 * What fails stays in the journal, and holds up nothing else.
 * @throws the first failure, after all else was done
 */
export async function exportJournal({ folder, journal, failpoint, goOn }: Export): Promise<void> {
  const tried = new Set<Segment>();
  const failures: unknown[] = [];
  while (goOn()) {
    const segment = await journal.oldest(tried);
    if (!segment) break;
    tried.add(segment);
    const receipts = [...segment.pending];
    for (let done = 0; done < receipts.length && goOn(); done += CHUNK) {
      const chunk = receipts.slice(done, done + CHUNK);
      const written = await Promise.allSettled(
        chunk.map(async ([saleId, json]) => {
          // What a killed process had written already: each start has to get further than the last one.
          if (!existsSync(receiptPath(folder, saleId))) await writeReceipt(folder, saleId, json, failpoint);
        }),
      );
      for (const [index, [saleId]] of chunk.entries()) {
        const result = written[index];
        if (result?.status === "fulfilled") journal.saved(segment, saleId, foldersOf(folder, saleId));
        else failures.push(result?.reason);
      }
      await nextTurn();
    }
    if (segment.pending.size > 0) continue;
    await syncFolders(segment.unsynced);
    await journal.remove(segment);
  }
  if (failures.length > 0) throw failures[0];
}
