import { link, mkdir, open, readFile, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Receipt, receipt } from "@pos-mi/contracts/receipts";
import type { Failpoint } from "@pos-mi/service-kit/failpoint";

/** The file of a receipt. The end of a UUIDv7 is random: its last two digits spread the files over 256 folders. */
export function receiptPath(folder: string, saleId: string): string {
  return join(folder, saleId.slice(-2), `${saleId}.json`);
}

/** The receipt of a sale, or undefined where none is saved. */
export async function readReceipt(folder: string, saleId: string): Promise<Receipt | undefined> {
  try {
    return receipt.parse(JSON.parse(await readFile(receiptPath(folder, saleId), "utf8")));
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/**
 * Saves a receipt, whole or not at all: written and synced under another name, then linked to its own, then the
 * folder synced. The first one saved stays.
 */
export async function writeReceipt(folder: string, saved: Receipt, failpoint?: Failpoint): Promise<void> {
  const path = receiptPath(folder, saved.saleId);
  const made = await mkdir(dirname(path), { recursive: true });
  if (made !== undefined) await syncFolder(dirname(made));
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  await writeSynced(temporary, JSON.stringify(saved));
  failpoint?.("receipts.before-link");
  try {
    await link(temporary, path);
    failpoint?.("receipts.after-link");
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  } finally {
    await unlink(temporary);
  }
  await syncFolder(dirname(path));
}

async function writeSynced(path: string, content: string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name is durable only when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
