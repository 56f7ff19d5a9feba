import { closeSync, openSync, writeSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Receipt } from "@pos-mi/contracts/receipts";
import type { Failpoint } from "@pos-mi/service-kit/failpoint";
import type { Logger } from "@pos-mi/service-kit/logger";
import { takeExclusiveLock } from "@pos-mi/stores/exclusive-lock";
import { toLines } from "./journal-lines";
import { charactersOf, loadSegments, type Segment } from "./segment";
import { syncDescriptor, syncFolders } from "./sync-folders";

/** The durable list of receipts that are to become files; one process at a time holds it. */
export type Journal = {
  /** Adds receipts; when this is over they survive whatever happens. Sales that are in it already are left out. */
  append(receipts: readonly Receipt[]): Promise<void>;
  /** The receipt of a sale as JSON, while it is in here alone. */
  find(saleId: string): string | undefined;
  /** How much is in here, in characters. */
  size(): number;
  /** For how long nothing was appended, in milliseconds. */
  idleMs(): number;
  /** The oldest segment but for those, one that nothing will be appended to. */
  oldest(except: ReadonlySet<Segment>): Promise<Segment | undefined>;
  /** Notes that a receipt of a segment has its file, which is durable when those folders are synced. */
  saved(segment: Segment, saleId: string, folders: readonly string[]): void;
  /** Deletes a segment, once all of it is durable elsewhere. */
  remove(segment: Segment): Promise<void>;
  /** Lets another process take it. */
  release(): void;
};

/** A segment is exported and deleted as one: large enough for its folders to be worth syncing, small enough to load. */
const SEGMENT_BYTES = 4 * 1024 * 1024;

/** Where the journal lies: no folder of receipts has a name of more than two digits. */
export const journalFolder = (receiptsFolder: string) => join(receiptsFolder, "journal");

/** Takes the journal of a folder with what is left in it, or gives undefined while another process holds it. */
export async function takeJournal(
  receiptsFolder: string,
  logger: Logger,
  failpoint?: Failpoint,
): Promise<Journal | undefined> {
  const folder = journalFolder(receiptsFolder);
  if (await mkdir(folder, { recursive: true })) await syncFolders([receiptsFolder]);
  const unlock = takeExclusiveLock(join(folder, "lock"));
  if (!unlock) return undefined;
  try {
    return journalOf(folder, await loadSegments(folder, logger), unlock, failpoint);
  } catch (error) {
    unlock();
    throw error;
  }
}

function journalOf(
  folder: string,
  sealed: Segment[],
  unlock: () => void,
  failpoint: Failpoint | undefined,
): Journal {
  let current: (Segment & { descriptor: number; bytes: number }) | undefined;
  let size = sealed.reduce((sum, { pending }) => sum + charactersOf(pending), 0);
  let appendedAt = performance.now();

  let lastTurn: Promise<unknown> = Promise.resolve();
  /** One after the other: nothing is sealed or appended to while it is being appended to. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = lastTurn.then(work);
    lastTurn = turn.catch(() => {});
    return turn;
  }

  function seal(): void {
    if (!current) return;
    const { descriptor, bytes: _, ...segment } = current;
    current = undefined;
    sealed.push(segment);
    closeSync(descriptor);
  }

  async function begin() {
    const file = join(folder, `${Bun.randomUUIDv7()}.jsonl`);
    const descriptor = openSync(file, "ax");
    current = { file, descriptor, bytes: 0, pending: new Map(), unsynced: new Set(), damaged: false };
    await syncFolders([folder]);
    return current;
  }

  const find = (saleId: string) =>
    current?.pending.get(saleId) ?? sealed.find(({ pending }) => pending.has(saleId))?.pending.get(saleId);

  async function append(receipts: readonly Receipt[]): Promise<void> {
    const added = new Map(
      receipts
        .filter(({ saleId }) => find(saleId) === undefined)
        .map((receipt) => [receipt.saleId, JSON.stringify(receipt)]),
    );
    if (added.size === 0) return;
    const bytes = Buffer.from(toLines(added.values()));
    if (current && current.bytes + bytes.length > SEGMENT_BYTES) seal();
    try {
      const segment = current ?? (await begin());
      failpoint?.("receipts.before-journal");
      writeWhole(segment.descriptor, bytes);
      await syncDescriptor(segment.descriptor);
      failpoint?.("receipts.after-journal");
      segment.bytes += bytes.length;
      for (const [saleId, json] of added) segment.pending.set(saleId, json);
      size += charactersOf(added);
    } catch (error) {
      // Half a line may be at its end now, which is read as torn as long as nothing follows.
      seal();
      throw error;
    }
  }

  return {
    append(receipts) {
      appendedAt = performance.now();
      return inTurn(() => append(receipts));
    },
    find,
    size: () => size,
    idleMs: () => performance.now() - appendedAt,
    oldest: (except) =>
      inTurn(async () => {
        const oldest = () => sealed.find((segment) => !except.has(segment));
        if (!oldest()) seal();
        return oldest();
      }),
    saved(segment, saleId, folders) {
      size -= segment.pending.get(saleId)?.length ?? 0;
      segment.pending.delete(saleId);
      for (const touched of folders) segment.unsynced.add(touched);
    },
    async remove(segment) {
      failpoint?.("receipts.before-delete");
      // What can't be read is kept for somebody to look at, under a name that is not read again.
      if (segment.damaged) await rename(segment.file, `${segment.file}.damaged`);
      else await rm(segment.file, { force: true });
      failpoint?.("receipts.after-delete");
      sealed.splice(sealed.indexOf(segment), 1);
    },
    release() {
      seal();
      unlock();
    },
  };
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}
