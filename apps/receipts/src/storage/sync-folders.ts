import { closeSync, fsync, openSync } from "node:fs";
import { promisify } from "node:util";

export const syncDescriptor = promisify(fsync);

/** Makes the names in folders durable: a new file is, only when its folder is too. */
export async function syncFolders(folders: Iterable<string>): Promise<void> {
  for (const path of folders) {
    const folder = openSync(path, "r");
    try {
      await syncDescriptor(folder);
    } finally {
      closeSync(folder);
    }
  }
}
