import { readdir } from "node:fs/promises";
import path from "node:path";

/** The files of saved receipts: of each sale all there are. */
export async function receiptFiles(folder: string): Promise<Map<string, string[]>> {
  const files = new Map<string, string[]>();
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith(".json")) continue; // a folder, or what a killed process had not finished
    const saleId = path.basename(name, ".json");
    files.set(saleId, [...(files.get(saleId) ?? []), path.join(folder, name)]);
  }
  return files;
}
