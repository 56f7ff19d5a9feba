import { constants } from "node:fs";
import { access } from "node:fs/promises";
import type { Receipt } from "@pos-mi/contracts/receipts";
import type { Failpoint } from "@pos-mi/service-kit/failpoint";
import type { Logger } from "@pos-mi/service-kit/logger";
import { exportJournal } from "./export-journal";
import { type Journal, journalFolder, takeJournal } from "./journal";
import { foldersOf, readReceipt, writeReceipt } from "./receipt-files";
import { syncFolders } from "./sync-folders";

/** The receipts of a folder. A sale's file is its receipt: nothing else is ever shown, and the first one stays. */
export type ReceiptStore = {
  /** Throws when nothing can be saved now. */
  check(): Promise<void>;
  /** The receipt of a sale, or undefined where none is saved. */
  find(saleId: string): Promise<Receipt | undefined>;
  /** Saves a receipt as a file. Gives the receipt of that sale: another one may have been first. */
  save(receipt: Receipt): Promise<Receipt>;
  /** Makes receipts durable; their files come later. Gives what went wrong, by sale id. */
  deliver(receipts: readonly Receipt[]): Promise<Map<string, unknown>>;
  /** Writes the files of what was delivered, if nothing is being delivered now. */
  export(): Promise<void>;
  /** Stops after what is under way, and lets another process go on. */
  close(): Promise<void>;
};

/** What a store is opened with. */
export type ReceiptStoreOptions = {
  folder: string;
  logger: Logger;
  failpoint?: Failpoint | undefined;
  /** From which size on the journal is exported even while sales are delivered, in characters. */
  largeFrom?: number;
  /** For how long nothing must have been delivered for the journal to be exported, in milliseconds. */
  quietMs?: number;
};

/** About 30,000 receipts: what may be held in memory. */
const LARGE_FROM = 32 * 1024 * 1024;
const QUIET_MS = 500;

/** Opens the receipts of a folder. */
export function openReceiptStore(options: ReceiptStoreOptions): ReceiptStore {
  const { folder, logger, failpoint, largeFrom = LARGE_FROM, quietMs = QUIET_MS } = options;
  let held: Journal | undefined;
  let taking: Promise<void> | undefined;
  let exporting: Promise<void> | undefined;
  let closed = false;

  async function journal(): Promise<Journal | undefined> {
    if (held || closed) return held;
    taking ??= takeJournal(folder, logger, failpoint)
      .then((journal) => {
        held = journal;
      })
      .finally(() => {
        taking = undefined;
      });
    await taking;
    return held;
  }

  const isLarge = (journal: Journal) => journal.size() >= largeFrom;

  function exportNow(journal: Journal): Promise<void> {
    const goOn = () => !closed && (journal.idleMs() >= quietMs || isLarge(journal));
    exporting ??= exportJournal({ folder, journal, failpoint, goOn }).finally(() => {
      exporting = undefined;
    });
    return exporting;
  }

  /** A delivery that comes while the journal is large waits until it is not: memory is bounded, whoever is quicker. */
  async function makeRoom(journal: Journal): Promise<void> {
    if (!isLarge(journal)) return;
    await exportNow(journal).catch((error) => {
      if (isLarge(journal)) throw error;
    });
  }

  async function save(saleId: string, json: string): Promise<void> {
    await writeReceipt(folder, saleId, json, failpoint);
    await syncFolders(foldersOf(folder, saleId));
  }

  /** What a process without the journal does with a delivery. */
  async function saveEach(receipts: readonly Receipt[]): Promise<Map<string, unknown>> {
    const failures = new Map<string, unknown>();
    const trySave = (receipt: Receipt) =>
      save(receipt.saleId, JSON.stringify(receipt)).catch((error) => failures.set(receipt.saleId, error));
    await Promise.all(receipts.map(trySave));
    return failures;
  }

  return {
    async check() {
      await access(folder, constants.W_OK);
      await journal();
      await access(journalFolder(folder), constants.W_OK);
    },
    async find(saleId) {
      const pending = held?.find(saleId);
      const saved = await readReceipt(folder, saleId);
      if (saved || pending === undefined) return saved;
      // Another process may have written a file by now; what is shown has to be the one that stays.
      await save(saleId, pending);
      return readReceipt(folder, saleId);
    },
    async save(receipt) {
      await save(receipt.saleId, JSON.stringify(receipt));
      return (await readReceipt(folder, receipt.saleId)) ?? receipt;
    },
    async deliver(receipts) {
      const into = await journal();
      if (!into) return saveEach(receipts);
      await makeRoom(into);
      await into.append(receipts);
      return new Map();
    },
    async export() {
      const from = await journal();
      if (from && !closed) await exportNow(from);
    },
    async close() {
      closed = true;
      await taking?.catch(() => {});
      await exporting?.catch(() => {});
      held?.release();
      held = undefined;
    },
  };
}
