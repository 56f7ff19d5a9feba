import { closeSync, linkSync, mkdirSync, openSync, unlinkSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Receipt, receipt } from "@pos-mi/contracts/receipts";
import type { Failpoint } from "@pos-mi/service-kit/failpoint";
import { syncDescriptor } from "./sync-folders";

/** The file of a receipt. The end of a UUIDv7 is random: its last two digits spread the files over 256 folders. */
export function receiptPath(folder: string, saleId: string): string {
  return join(folder, saleId.slice(-2), `${saleId}.json`);
}

/** The receipt of a sale, or undefined where it has no file. */
export async function readReceipt(folder: string, saleId: string): Promise<Receipt | undefined> {
  try {
    return receipt.parse(JSON.parse(await readFile(receiptPath(folder, saleId), "utf8")));
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/**
 * Writes the file of a receipt, whole or not at all: written and synced under another name, then linked to its own. The
 * first one stays. It is durable once `foldersOf` it are synced.
 *
 * All calls but the sync only change what is in memory: on the thread pool each would cost more than it does itself.
 */
export async function writeReceipt(
  folder: string,
  saleId: string,
  json: string,
  failpoint?: Failpoint,
): Promise<void> {
  const path = receiptPath(folder, saleId);
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  const file = create(temporary);
  try {
    try {
      writeFileSync(file, json);
      await syncDescriptor(file);
    } finally {
      closeSync(file);
    }
    failpoint?.("receipts.before-link");
    linkSync(temporary, path);
    failpoint?.("receipts.after-link");
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  } finally {
    unlinkSync(temporary);
  }
}

/** The folders that have to be synced for a receipt's file to be durable: its own, and the one that has that. */
export const foldersOf = (folder: string, saleId: string) => [dirname(receiptPath(folder, saleId)), folder];

function create(path: string): number {
  try {
    return openSync(path, "wx");
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, "wx");
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
